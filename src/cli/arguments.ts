import { InvalidArgumentError } from 'commander';
import type { RecordKind } from '../model/record.ts';
import { noneOf } from '../resolve/near-words.ts';
import { kindCalled, kindOf, readDay, readLimit } from '../record/list-options.ts';

/** A calendar date as the command line takes it: a day, a month or a year. Throws commander's error for any other text. */
export function dayArgument(text: string): string {
  return readDay(text) ?? refuse('It takes a day of the calendar: YYYY, YYYY-MM or YYYY-MM-DD.');
}

/** A whole day, `YYYY-MM-DD`. Throws commander's error for any other text. */
export function wholeDayArgument(text: string): string {
  const day = readDay(text);
  return day !== null && day.length === 10 ? day : refuse('It takes a day of the calendar: YYYY-MM-DD.');
}

/** A kind of value by its plural or singular. Throws commander's error for any other text. */
export function kindArgument(text: string): RecordKind {
  return kindCalled(text) ?? refuse(`${noneOf('kind', text, Object.keys(kindOf))}.`);
}

/** How many values a list may give. Throws commander's error for what is no whole number from 1. */
export function limitArgument(text: string): number {
  return readLimit(text) ?? refuse('It takes a whole number from 1.');
}

/** How many threads may read. Throws commander's error for what is no whole number from 0 to 64. */
export function threadsArgument(text: string): number {
  const n = Number(text);
  return Number.isInteger(n) && n >= 0 && n <= 64 ? n : refuse('It takes a whole number from 0 to 64.');
}

/** Minutes between two visits. Throws commander's error for what is no number from 1 to a week. */
export function minutesArgument(text: string): number {
  const n = Number(text);
  return n >= 1 && n <= 10_080 ? n : refuse('It takes a number of minutes from 1 to 10080.');
}

/** A port. Throws commander's error for what is no whole number from 0 to 65535. */
export function portArgument(text: string): number {
  const n = Number(text);
  return text.trim() !== '' && Number.isInteger(n) && n >= 0 && n <= 65_535
    ? n
    : refuse('It takes a whole number from 0 to 65535.');
}

/** Requests a second. Throws commander's error for what is no number from 1 to 100000. */
export function rateArgument(text: string): number {
  const n = Number(text);
  return n >= 1 && n <= 100_000 ? n : refuse('It takes a number from 1 to 100000.');
}

function refuse(wanted: string): never {
  throw new InvalidArgumentError(wanted);
}
