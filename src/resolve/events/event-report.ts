import type { ActorLookup, ActorSketch } from '../facts.ts';
import type { Counted, EventSignature } from '../signature.ts';
import { actFamily } from './act-family.ts';

/** A report of an event, ready for comparing; actors are resolved ids. */
export interface EventReport {
  readonly id: string;
  readonly signature: EventSignature;
  readonly count: number;
  readonly articles: ReadonlySet<string>;
  readonly family: string;
  /** All its actors. */
  readonly actors: ReadonlySet<string>;
  /** Those who act. */
  readonly doers: ReadonlySet<string>;
  /** Those who are acted upon: recipients and hosts. */
  readonly others: ReadonlySet<string>;
  /** What is known of its actors. */
  readonly known: ReadonlyMap<string, ActorSketch>;
  /** Stems of its sentence, for acts of one side. */
  readonly words: ReadonlySet<string>;
}

/** A member of an event block, ready for comparing. */
export function eventReport(member: Counted<EventSignature>, actorOf: ActorLookup): EventReport {
  const { signature } = member;
  const having = (...roles: readonly string[]): ReadonlySet<string> =>
    new Set(signature.participants.filter((one) => roles.includes(one.role)).map((one) => one.actor));
  const actors = new Set(signature.participants.map((one) => one.actor));
  return {
    id: member.id,
    signature,
    count: member.count,
    articles: new Set(member.articles),
    family: actFamily(signature),
    actors,
    doers: having('actor', 'signatory', 'organizer', 'attendee'),
    others: having('recipient', 'host'),
    known: sketchesOf(actors, actorOf),
    words: new Set(signature.words),
  };
}

function sketchesOf(actors: ReadonlySet<string>, actorOf: ActorLookup): ReadonlyMap<string, ActorSketch> {
  return new Map(
    [...actors].flatMap((id) => {
      const actor = actorOf(id);
      return actor === null ? [] : [[id, actor] as const];
    }),
  );
}
