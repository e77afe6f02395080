import type { CountedActor } from '../actor-signature.ts';
import { noneOf } from '../near-words.ts';
import type { ClaimSignature } from '../signature.ts';
import { setFields, type SettableKind } from './set-fields.ts';
import type { FieldSetter } from './field-setter.ts';
import { officeField, officeTakes } from './set-office.ts';
import { noValue } from './set-value.ts';

/** What somebody wants to set: the field, its value in words, and how many actors the value names. */
export interface Setting {
  readonly field: string;
  readonly value: string;
  readonly named: readonly string[];
}

/** A value of which a field is to be set, by one of its signatures. */
export type Settable = CountedActor | Exclude<ClaimSignature, { kind: 'office' | 'deed' | 'dispute' }>;

/** Why a field cannot be set so, in words; null where it can. */
export function refusalOf(signature: Settable, setting: Setting): string | null {
  if (!('kind' in signature)) return refusalOfActor(signature, setting);
  switch (signature.kind) {
    case 'event':
      return refusal(signature, setFields.event, setting);
    case 'statement':
      return refusal(signature, setFields.statement, setting);
    case 'commitment':
      return refusal(signature, setFields.commitment, setting);
    case 'figure':
      return refusal(signature, setFields.figure, setting);
  }
}

/** How many actors a field of a kind of value takes: none, one or many; none too for a field that the kind has not. */
export function actorsTaken(kind: string, field: string): FieldSetter<never>['actors'] {
  const fields = isSettable(kind) ? setFields[kind] : {};
  return Object.hasOwn(fields, field) ? fields[field].actors : 'none';
}

function isSettable(kind: string): kind is SettableKind {
  return Object.hasOwn(setFields, kind);
}

function refusalOfActor(actor: CountedActor, setting: Setting): string | null {
  if (!setting.field.startsWith(officeField)) return refusal(actor, setFields.actor, setting);
  return setting.value.trim() === '' ? `${setting.field} takes ${officeTakes}` : null;
}

function refusal<S>(
  signature: S,
  fields: Readonly<Record<string, FieldSetter<S>>>,
  { field, value, named }: Setting,
): string | null {
  const setter = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (setter === undefined) return noneOf('field that can be set', field, Object.keys(fields));
  const mayBeNone = setter.takes.endsWith(noValue);
  const isFit =
    setter.actors === 'none'
      ? setter.set(signature, { value, named }) !== null
      : named.length > 0 || (mayBeNone && value === noValue);
  return isFit ? null : `${field} takes ${setter.takes}, not ${value}`;
}
