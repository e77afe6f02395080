import type { Amount } from '../amounts.ts';
import { plainRead, type QuantityRule } from '../quantity-rule.ts';
import { type Around, aroundOf } from './not-figures.ts';

const agedBefore = /\b(?:aged?|age of|ages of|ages|turn(?:s|ed|ing))\s+(?:\d+\s+(?:and|to)\s+)?$/i;
const holder =
  /(?:\p{Lu}[\p{L}'’.-]+|\b(?:man|woman|boy|girl|he|she|envoy|minister|president|leader|officer|driver|student|teacher|father|mother|suspect|victim)),\s+$/u;
const oldest = 120;

/**
 * "aged 58", "58-year-old", "at the age of 58", and the bare age between commas: "The envoy, 58, arrived".
 *
 * The unit is `years of age`: an age is a quantity, but no figure about the world.
 */
export const ages: QuantityRule = {
  name: 'age',
  read(candidate, { text }) {
    const around = aroundOf(candidate, text);
    if (!isAge(candidate.first, around)) return null;
    const behind = yearsOld.exec(around.rest);
    const end = candidate.end + (behind ? behind[0].length : 0);
    return plainRead({ start: candidate.start, end }, 'years of age', null);
  },
};

const yearsOld = /^(?:\s|-)years?(?:\s|-)(?:old|of age)\b/i;

function isAge(amount: Amount, { front, rest }: Around): boolean {
  if (amount.value >= oldest) return false;
  if (agedBefore.test(front) && !/^\s*(?:percent|per cent|%)/.test(rest)) return true;
  if (yearsOld.test(rest)) return true;
  return amount.digits && rest.startsWith(',') && holder.test(front);
}
