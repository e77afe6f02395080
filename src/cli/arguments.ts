import { InvalidArgumentError } from 'commander';
import type { RecordKind } from '../model/record.ts';
import { noneOf } from '../resolve/near-words.ts';
import { kindOf, readDay, readLimit } from '../record/list-options.ts';

/** A calendar date as the command line takes it: a day, a month or a year. Throws commander's error for any other text. */
export function dayArgument(text: string): string {
  return readDay(text) ?? refuse('YYYY, YYYY-MM or YYYY-MM-DD.');
}

/** A kind of value by its plural. Throws commander's error for any other text. */
export function kindArgument(text: string): RecordKind {
  return kindOf[text] ?? refuse(`${noneOf('kind', text, Object.keys(kindOf))}.`);
}

/** How many values a list may give. Throws commander's error for what is no whole number from 1. */
export function limitArgument(text: string): number {
  return readLimit(text) ?? refuse('a whole number from 1.');
}

function refuse(wanted: string): never {
  throw new InvalidArgumentError(wanted);
}
