import { monthNames, weekdayNames } from '../../../model/calendar-names.ts';
import { wordList } from '../../mechanics/word-list.ts';
import { dayParts, nearDays } from './days.ts';
import { seasons } from './seasons.ts';
import { timeUnits } from './time-units.ts';

const calendar = [...weekdayNames, ...monthNames].map((name) => name.toLowerCase());

/** Nouns that name a time, lower case: days, parts of days, months, seasons, units; days and parts in the plural too. */
export const timeNouns: ReadonlySet<string> = new Set([
  ...calendar,
  ...[...weekdayNames, ...Object.keys(dayParts)].map((name) => `${name.toLowerCase()}s`),
  ...Object.keys(dayParts),
  ...Object.keys(nearDays),
  ...seasons.keys(),
  ...timeUnits.keys(),
  'weekend',
  'weekends',
]);

/** Names of times that are other words without their capital. */
const otherWords = new Set(wordList('march may august fall second seconds'));

/** Whether a word as written names a time: "Thursday", "weeks", "May", but not "may" or "second". */
export function isTimeNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return timeNouns.has(lower) && !otherWords.has(word);
}
