import type { Amount } from '../amounts.ts';
import type { Around } from './not-figures.ts';

const agedBefore = /\b(?:aged?|age of|ages of|ages|turn(?:s|ed|ing))\s+(?:\d+\s+(?:and|to)\s+)?$/i;
const holder =
  /(?:\p{Lu}[\p{L}'’.-]+|\b(?:man|woman|boy|girl|he|she|envoy|minister|president|leader|officer|driver|student|teacher|father|mother|suspect|victim)),\s+$/u;
const oldest = 120;

/** "aged 58", "58-year-old", "at the age of 58", and the bare age between commas: "The envoy, 58, arrived". */
export function isAge(amount: Amount, { front, rest }: Around): boolean {
  if (amount.value >= oldest) return false;
  if (agedBefore.test(front) && !/^\s*(?:percent|per cent|%)/.test(rest)) return true;
  if (/^(?:\s|-)years?(?:\s|-)(?:old|of age)\b/i.test(rest)) return true;
  return amount.digits && rest.startsWith(',') && holder.test(front);
}
