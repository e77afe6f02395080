import { monthNames } from './calendar-names.ts';
import type { PartialDate } from './dates.ts';

/** Which part of a date no sentence says. */
export type ImpliedPart = 'year' | 'month' | 'day' | 'days';

/**
 * Which part of a date is implied: the year alone where one of the sentences writes day and month ("on November 1"), else what the date
 * tells at its finest. Null for a stated date.
 */
export function impliedPart(date: PartialDate | null, sentences: readonly string[]): ImpliedPart | null {
  if (date === null || date.basis === 'stated') return null;
  if (sentences.some((sentence) => writesDay(sentence, date))) return 'year';
  if (date.precision === 'year' || date.precision === 'month') return date.precision;
  return date.start === date.end ? 'day' : 'days';
}

/** Whether the month stands in a sentence beside the number of the day, or, of a month, by itself. */
function writesDay(sentence: string, { start, precision }: PartialDate): boolean {
  const name = monthNames[Number(start.slice(5, 7)) - 1] ?? '';
  const month = name === 'May' ? name : `${name.slice(0, 3)}[a-z]*\\.?`;
  if (precision === 'month') return new RegExp(`\\b${month}(?![a-z])`, 'u').test(sentence);
  if (precision === 'year') return false;
  const day = `0?${Number(start.slice(8))}(?:st|nd|rd|th)?`;
  return new RegExp(`\\b(?:${month} ${day}|${day}(?: ?[-–] ?\\d{1,2})? ${month})(?![a-z\\d])`, 'u').test(
    sentence,
  );
}
