import { anyOf } from '../../../../model/word-pattern.ts';
import { dayParts } from '../../lexicon/days.ts';

/** Pattern source of a part of the day. */
export const anyDayPart: string = anyOf(Object.keys(dayParts));

/** Pattern source of a part of the day behind a date, captured once. */
export const dayPartPattern: string = String.raw`(?:\s+(${anyDayPart})\b)?`;

/** TimeML's sign for the part of the day, behind the day's value. */
export function timexWithPart(timex: string, word: string | undefined): string {
  return word ? `${timex}${dayParts[word.toLowerCase()] ?? ''}` : timex;
}
