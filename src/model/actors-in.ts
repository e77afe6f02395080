import type { RecordValue } from './record.ts';

/** A fact that names actors. */
export type NamingFact = Extract<RecordValue, { kind: 'event' | 'statement' | 'commitment' | 'figure' }>;

/** Ids of the actors that a fact names, in its order, one as often as it is named. */
export function actorsIn(fact: NamingFact): readonly string[] {
  switch (fact.kind) {
    case 'event':
      return fact.participants.map(({ actor }) => actor);
    case 'statement':
      return [...fact.speakers, fact.addressee].flatMap((one) => one?.actor ?? []);
    case 'commitment':
      return [...fact.by, ...fact.to].map(({ actor }) => actor);
    case 'figure':
      return fact.saidBy === null ? [] : [fact.saidBy.actor];
  }
}
