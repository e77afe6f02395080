import type { FieldSetter } from '../resolve/corrections/field-setter.ts';
import { setFields } from '../resolve/corrections/set-fields.ts';
import { noValue } from '../resolve/corrections/set-value.ts';

/** What a field is described by. */
type Described = Omit<FieldSetter<never>, 'set'>;

/** A field that may be set, as a page asks for its value. */
export interface SettableField extends Pick<FieldSetter<never>, 'form' | 'actors' | 'takes'> {
  readonly field: string;
  readonly words: readonly string[];
  /** Whether it may say that there is none. */
  readonly mayBeNone: boolean;
}

/** What may be set, by kind of value. */
export function settableFields(): Readonly<Record<string, readonly SettableField[]>> {
  const kinds = Object.entries<Readonly<Record<string, Described>>>(setFields);
  return Object.fromEntries(
    kinds.map(([kind, fields]) => [
      kind,
      Object.entries(fields).map(([field, { form, actors, takes, words = [] }]) => ({
        field,
        form,
        actors,
        takes,
        words,
        mayBeNone: takes.endsWith(noValue),
      })),
    ]),
  );
}
