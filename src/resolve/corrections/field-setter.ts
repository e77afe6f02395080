import type { SetField } from './correction.ts';
import { noValue, wordOf } from './set-value.ts';

/** A field that people may set: what it takes in words, whether it takes actors, and how a signature is with it; null for no such value. */
export interface FieldSetter<S> {
  readonly takes: string;
  readonly actors: 'none' | 'one' | 'many';
  readonly set: (signature: S, given: Pick<SetField, 'value' | 'named'>) => S | null;
}

/** The fields of one kind of value that people may set, by name. */
export type Fields<S> = Readonly<Record<string, FieldSetter<S>>>;

/** A field that takes words and no actors. */
export function plain<S>(takes: string, set: (signature: S, value: string) => S | null): FieldSetter<S> {
  return { takes, actors: 'none', set: (signature, { value }) => set(signature, value) };
}

/** A field of one word out of a table. */
export function word<S, T extends string>(
  words: readonly T[],
  set: (signature: S, one: T) => S,
): FieldSetter<S> {
  return plain(`one of ${words.join(', ')}`, (signature, value) => {
    const found = wordOf(value, words);
    return found === null ? null : set(signature, found);
  });
}

/** A field that may have no value. */
export function maybe<S, T>(
  takes: string,
  read: (value: string) => T | null,
  set: (signature: S, value: T | null) => S,
): FieldSetter<S> {
  return plain(`${takes}, or ${noValue}`, (signature, value) => {
    const found = value === noValue ? null : read(value);
    return found === null && value !== noValue ? null : set(signature, found);
  });
}

/** How a date is written. */
export const dateWords =
  'a day, month or year (2025-08-10, 2025-08, 2025), or two of them as 2025-08-10/2025-08-13';

/** How a place is written. */
export const placeWords = 'a place and its country (Cusco, PER)';
