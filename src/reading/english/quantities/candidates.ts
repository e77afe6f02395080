import { changePattern } from '../lexicon/change-verbs.ts';
import { currencyPrefixPattern, currencySuffixPattern } from '../lexicon/currencies.ts';
import { type Amount, product } from './amount.ts';
import type { Candidate } from './quantity-rule.ts';

const unitBehind = String.raw`(?:\s*(?:%|per\s?cent|percent|${currencySuffixPattern}))?`;
const joint = new RegExp(
  String.raw`^(?:-(?=\s))?${unitBehind}\s*(-|–|—|\bto\b|\band\b|\bor\b)\s*(?:${currencyPrefixPattern}\s?)?$`,
  'i',
);
const change = new RegExp(String.raw`\b${changePattern}\b`, 'i');

/** Joins neighbouring numbers that make one range ("2.5-3 million", "between 300 and 400"); growth "from A to B" stays two numbers. */
export function readCandidates(text: string, amounts: readonly Amount[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < amounts.length; index += 1) {
    const first = amounts[index];
    const last = amounts[index + 1];
    if (!first) continue;
    const range = last ? rangeOf(text, first, last) : null;
    if (range) {
      candidates.push(range);
      index += 1;
    } else candidates.push({ first, last: first, range: false, start: first.start, end: first.end });
  }
  return candidates;
}

function rangeOf(text: string, first: Amount, last: Amount): Candidate | null {
  const link = joint.exec(text.slice(first.end, last.start))?.[1]?.toLowerCase();
  if (!link || !linksRange(link, text, first) || mixesUnits(text, first, last)) return null;
  const low = sharesScale(first, last) ? { ...first, value: product(first.mantissa, last.scale) } : first;
  if (!(low.value < last.value)) return null;
  return { first: low, last, range: true, start: first.start, end: last.end };
}

/** "climbed 18 percent to $640 million": a percentage and a sum make no range. */
function mixesUnits(text: string, first: Amount, last: Amount): boolean {
  const between = text.slice(first.end, last.start);
  if (!/^\s*(?:%|per\s?cent|percent)/i.test(between)) return false;
  return !/^\s*(?:%|per\s?cent|percent)/i.test(text.slice(last.end, last.end + 10));
}

function linksRange(link: string, text: string, first: Amount): boolean {
  const front = text.slice(Math.max(0, first.start - 90), first.start);
  if (link === 'and') return /\bbetween\s+(?:\S{1,4}\s?)?$/i.test(front);
  if (link === 'or') return first.mantissa < 100;
  if (link !== 'to') return true;
  return !(/\bfrom\s+(?:\S{1,5}\s?)?$/i.test(front) && change.test(front));
}

/** "30-35 billion" shares the scale; "from 300 to 1 million" does not. */
function sharesScale(first: Amount, last: Amount): boolean {
  return first.scale === 1 && last.scale > 1 && first.mantissa < last.mantissa * 1.0001 && first.value < 1000;
}
