import { monthNumber } from '../model/calendar-names.ts';
import { foreignMonths, monthsOf } from './lexicon/month-names.ts';

const numberOf: ReadonlyMap<string, number> = new Map(
  foreignMonths.flatMap((names, at) => names.map((name) => [name.normalize('NFC'), at + 1] as const)),
);

/**
 * Number of the month, from 1, that a word names in English or another language, in full or shortened, whatever its capitals; 0 where it
 * names none. `language` is the primary tag of the text: it decides a word that two languages give to two months.
 */
export function monthOf(word: string, language: string | null): number {
  const lower = word.normalize('NFC').toLocaleLowerCase('en').replace(/\.$/, '');
  const own = language === null ? undefined : monthsOf[language]?.[lower];
  // Hebrew writes "in" onto the month: "4 במרץ".
  return own ?? numberOf.get(lower) ?? numberOf.get(lower.replace(/^ב/, '')) ?? monthNumber(lower);
}
