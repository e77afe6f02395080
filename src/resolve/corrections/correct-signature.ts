import type { CountedActor } from '../actor-signature.ts';
import type { ClaimSignature } from '../signature.ts';
import type { SetField } from './correction.ts';
import { setFields } from './set-fields.ts';
import type { FieldSetter } from './field-setter.ts';
import { correctedOffice } from './set-office.ts';

/** A claim signature with what people have set of it; of two on one field the later of the list stands. */
export function correctedSignature(signature: ClaimSignature, sets: readonly SetField[]): ClaimSignature {
  switch (signature.kind) {
    case 'event':
      return withFields(signature, sets, setFields.event);
    case 'statement':
      return withFields(signature, sets, setFields.statement);
    case 'commitment':
      return withFields(signature, sets, setFields.commitment);
    case 'figure':
      return withFields(signature, sets, setFields.figure);
    case 'office':
      // An office that a person says is not held is as good as denied.
      return correctedOffice(signature, sets) ?? { ...signature, status: 'denied' };
    case 'deed':
    case 'dispute':
      return signature;
  }
}

/** An actor signature with what people have set of its actor. */
export function correctedActor(actor: CountedActor, sets: readonly SetField[]): CountedActor {
  const corrected = withFields(actor, sets, setFields.actor);
  const offices = corrected.offices.flatMap((held) => correctedOffice(held, sets) ?? []);
  return sets.length === 0 ? actor : { ...corrected, offices };
}

function withFields<S>(
  signature: S,
  sets: readonly SetField[],
  fields: Readonly<Record<string, FieldSetter<S>>>,
): S {
  return sets.reduce((held, given) => fields[given.field]?.set(held, given) ?? held, signature);
}
