import { monthNames, weekdayNames } from '../../../model/calendar-names.ts';
import { wordList } from '../../mechanics/word-list.ts';
import { dayParts, nearDays } from './days.ts';
import { seasons } from './seasons.ts';
import { timeUnits } from './time-units.ts';

const parts = [...weekdayNames.map((name) => name.toLowerCase()), ...Object.keys(dayParts), 'weekend'];

const withoutMonths: ReadonlySet<string> = new Set([
  ...parts,
  ...parts.map((name) => `${name}s`),
  ...Object.keys(nearDays),
  ...seasons.keys(),
  ...timeUnits.keys(),
]);

/** Nouns that name a time, lower case: days, parts of days, months, seasons, units; days and parts in the plural too. */
export const timeNouns: ReadonlySet<string> = new Set([
  ...withoutMonths,
  ...monthNames.map((name) => name.toLowerCase()),
]);

/** Names of times that are other words without their capital. */
const otherWords = new Set(wordList('march may august fall second seconds'));

/** Whether a word as written names a time: "Thursday", "weeks", "May", but not "may" or "second". */
export function isTimeNoun(word: string): boolean {
  return timeNouns.has(word.toLowerCase()) && !otherWords.has(word);
}

/** Whether a word names a time and is no month: months are persons' names too ("May", "April"). */
export function isDayOrUnit(word: string): boolean {
  return withoutMonths.has(word.toLowerCase()) && !otherWords.has(word);
}
