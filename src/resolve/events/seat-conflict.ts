import { foldPhrase } from '../../model/fold-text.ts';
import { isSingular } from '../../world/singular-offices.ts';
import { callKey } from '../call-key.ts';
import { nameMark } from '../facts.ts';
import type { ActorLookup, ActorSketch, ConflictFact } from '../facts.ts';
import { compareNames, maybeSameNameFrom } from '../names/compare-names.ts';
import { eventClash } from './event-clash.ts';
import type { ToldEvent } from './event-clash.ts';
import { sameDay } from './dates-allow.ts';

/** Two names for one seat: the rest of the party, the day and the office agree, the person does not. */
export function seatConflict(a: ToldEvent, b: ToldEvent, actorOf: ActorLookup): ConflictFact | null {
  const one = a.cluster.reports[0];
  const two = b.cluster.reports[0];
  if (one.actors.isDisjointFrom(two.actors) || !sameDay(a.fact, b.fact)) return null;
  const left = [...one.actors.difference(two.actors)].map(actorOf);
  const right = [...two.actors.difference(one.actors)].map(actorOf);
  for (const person of left) {
    const rival = right.find((other) => person !== null && other !== null && shareOffice(person, other));
    if (person !== null && rival !== undefined && rival !== null) {
      return eventClash({
        about: 'participants',
        told: [a, b],
        values: [nameMark(person.id), nameMark(rival.id)],
      });
    }
  }
  return null;
}

/** Whether two persons are both said to hold one office that only one can hold. */
function shareOffice(a: ActorSketch, b: ActorSketch): boolean {
  if (a.type !== 'person' || b.type !== 'person') return false;
  const isShared = a.offices.some(
    (held) => isSingular(held.title) && b.offices.some((other) => sameOffice(held, other)),
  );
  // A president and the president's wife share a name, and articles seem to give both the office.
  if (!isShared || callKey(a.anchor, a.country) === callKey(b.anchor, b.country)) return false;
  return compareNames(a.anchor, b.anchor, 'person') < maybeSameNameFrom;
}

const sameOffice = (a: ActorSketch['offices'][number], b: ActorSketch['offices'][number]): boolean =>
  a.of !== null && a.of === b.of && foldPhrase(a.title) === foldPhrase(b.title);
