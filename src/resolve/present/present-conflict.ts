import { compareText, sortedSet } from '../../model/order.ts';
import type { RecordedConflict } from '../../model/record.ts';
import { sideName } from '../../model/side-names.ts';
import type { ConflictFact } from '../facts.ts';
import { citationsOf } from './cited-claim.ts';
import { explainConflict } from './explain-conflict.ts';
import { independentSources } from './independent-sources.ts';
import type { NameLookup, Surroundings } from './surroundings.ts';

/** A conflict as the record gives it: sides with their claims and sources, and words for it. */
export function presentConflict(marked: ConflictFact, around: Surroundings): RecordedConflict {
  const fact = named(marked, around.actorOf);
  const sides = fact.sides.map((side) => {
    const members = new Set(side.members);
    return { side, claims: around.claims.filter((one) => members.has(one.signature)) };
  });
  const { id, about, subject } = fact;
  return {
    kind: 'conflict',
    id,
    about,
    subject,
    sides: sides.map(({ side, claims: own }) => ({
      value: side.value,
      quantity: side.quantity,
      claims: sortedSet(own.map((one) => one.id)),
      citations: citationsOf(own, around),
      independentSources: independentSources(own),
    })),
    explanation: explainConflict(fact, sides, around.outletName),
  };
}

/** The conflict with names where the fold has left marks, in the sides of a denial with their states; sides that are names stand in their order. */
function named(fact: ConflictFact, actorOf: NameLookup): ConflictFact {
  const withNames = (
    text: string,
    nameOf: (actor: NonNullable<ReturnType<NameLookup>>, voice: string) => string,
  ): string =>
    text.replace(marks, (_mark, id: string, voice = '') => {
      const actor = actorOf(id);
      return actor === null ? id : nameOf(actor, voice);
    });
  const isDenial = fact.about === 'denial';
  const sides = fact.sides.map((side) => ({
    ...side,
    value: withNames(side.value, ({ name, country }, voice) =>
      isDenial ? sideName(voice === '' ? name : voice, country) : name,
    ),
  }));
  const byName = fact.about === 'office' || fact.about === 'participants';
  const ordered = byName ? sides.toSorted((a, b) => compareText(a.value, b.value)) : sides;
  return { ...fact, subject: withNames(fact.subject, ({ name }) => name), sides: ordered };
}

/** An actor's id and, behind a bar, the words that spoke for it, between the marks of `nameMark`. */
const marks = /\u27e6([^\u27e7|]*)(?:\|([^\u27e7]*))?\u27e7/gu;
