import type { SetField } from './correction.ts';
import type { PartialDate } from '../../model/dates.ts';
import type { FieldForm } from '../../model/judgement.ts';
import type { Place } from '../../model/place.ts';
import { noValue, readDate, readPlace, wordOf } from './set-value.ts';

/** A field that people may set: what it takes in words, whether it takes actors, and how a signature is with it; null for no such value. */
export interface FieldSetter<S> {
  readonly takes: string;
  readonly form: FieldForm;
  /** The words of a choice; not there for other forms. */
  readonly words?: readonly string[];
  readonly actors: 'none' | 'one' | 'many';
  readonly set: (signature: S, given: Pick<SetField, 'value' | 'named'>) => S | null;
}

/** The fields of one kind of value that people may set, by name. */
export type Fields<S> = Readonly<Record<string, FieldSetter<S>>>;

/** A field that takes words and no actors. */
export function plain<S>(takes: string, set: (signature: S, value: string) => S | null): FieldSetter<S> {
  return { takes, form: 'words', actors: 'none', set: (signature, { value }) => set(signature, value) };
}

/** A field of one word out of a table. */
export function word<S, T extends string>(
  words: readonly T[],
  set: (signature: S, one: T) => S,
): FieldSetter<S> {
  const setter = plain<S>(`one of ${words.join(', ')}`, (signature, value) => {
    const found = wordOf(value, words);
    return found === null ? null : set(signature, found);
  });
  return { ...setter, form: 'choice', words };
}

/** A field that may have no value. */
export function maybe<S, T>(
  { takes, form, read }: Written<T>,
  set: (signature: S, value: T | null) => S,
): FieldSetter<S> {
  const setter = plain<S>(`${takes}, or ${noValue}`, (signature, value) => {
    const found = value === noValue ? null : read(value);
    return found === null && value !== noValue ? null : set(signature, found);
  });
  return { ...setter, form };
}

/** How a value is written, and how it is read; null for words that are none. */
export interface Written<T> {
  readonly takes: string;
  readonly form: FieldForm;
  readonly read: (value: string) => T | null;
}

/** A date. */
export const asDate: Written<PartialDate> = {
  takes: 'a day, month or year (2025-08-10, 2025-08, 2025), or two of them as 2025-08-10/2025-08-13',
  form: 'date',
  read: readDate,
};

/** A place with its country. */
export const asPlace: Written<Place> = {
  takes: 'a place and its country (Cusco, PER)',
  form: 'place',
  read: readPlace,
};
