import { isApostrophe, isDigit, isLetter, isUpper, isWordUnit } from './characters.ts';
import { isAbbreviation } from './en/abbreviations.ts';
import { joinsHalves } from './hyphen-names.ts';
import type { Stretch } from './stretch.ts';

const period = 46;
const ampersand = 38;
const dollar = 36;
const longestWord = 64;

/** Whether the code unit is a hyphen that can stand inside a word. */
export function isHyphen(unit: number): boolean {
  return unit === 45 || unit === 0x2010 || unit === 0x2011;
}

/** Where the word that starts at `start` with a letter ends, within its stretch: with its hyphens, acronym periods and currency sign. */
export function wordEnd(stretch: Pick<Stretch, 'text' | 'end' | 'placeWords'>, start: number): number {
  const { text, end: limit, placeWords } = stretch;
  let end = plainEnd(text, start, limit);
  let half = start;
  while (end + 1 < limit && isHyphen(text.charCodeAt(end)) && isWordUnit(text.charCodeAt(end + 1))) {
    const next = plainEnd(text, end + 1, limit);
    const right = withoutClitic(text.slice(end + 1, next));
    if (!joinsHalves(text.slice(half, end), right, placeWords)) break;
    half = end + 1;
    end = next;
  }
  if (text.charCodeAt(end) === dollar && end - start <= 3 && end < limit && isUpper(text.charCodeAt(end - 1)))
    return end + 1;
  return text.charCodeAt(end) === period && end < limit && takesPeriod(text, start, end) ? end + 1 : end;
}

function withoutClitic(half: string): string {
  const apostrophe = half.search(/['’]/u);
  return apostrophe < 0 ? half : half.slice(0, apostrophe);
}

function plainEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit) {
    const unit = text.charCodeAt(end);
    if (!isWordUnit(unit) && unit !== 95 && !(end > start && joinsNext(text, end, { start, limit }))) break;
    end++;
  }
  return end;
}

/** Whether an apostrophe, period or ampersand at `at` stands inside a word. */
function joinsNext(text: string, at: number, { start, limit }: { start: number; limit: number }): boolean {
  const unit = text.charCodeAt(at);
  if (at + 1 >= limit || !isLetter(text.charCodeAt(at + 1))) return false;
  if (isApostrophe(unit)) return true;
  const before = text.charCodeAt(at - 1);
  if (unit === ampersand) return isUpper(before) && isUpper(text.charCodeAt(at + 1));
  if (unit !== period || !isLetter(before)) return false;
  return at - start === 1 || text.charCodeAt(at - 2) === period;
}

/** Whether the period after a word is part of it: an initial, an acronym or an abbreviation. */
function takesPeriod(text: string, start: number, end: number): boolean {
  if (end - start > longestWord) return false;
  if (end - start === 1) return isUpper(text.charCodeAt(start));
  if (end - start >= 3 && text.charCodeAt(end - 2) === period) return true;
  const word = text.slice(start, end).toLowerCase();
  if (word === 'no') return isDigit(text.charCodeAt(end + 1)) || isDigit(text.charCodeAt(end + 2));
  return isAbbreviation(word);
}
