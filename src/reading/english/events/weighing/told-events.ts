import type { Citation } from '../../../../model/citation.ts';
import type { LocalActor } from '../../../../model/actor.ts';
import { withCitations } from '../../../mechanics/citation.ts';
import type { PartialDate } from '../../../../model/dates.ts';
import type { RuledEvent } from '../token-event.ts';
import { pairsOf } from './pairs-told.ts';

/** The events that an article tells, by their sides, with the sentences that tell them again. */
export interface ToldEvents {
  readonly actors: readonly LocalActor[];
  readonly byPair: Map<string, RuledEvent[]>;
  readonly again: Map<RuledEvent, Citation[]>;
}

/** Of so many events of the same sides one is looked for that is told again; articles have fewer. */
const mostOfPair = 32;

/** Notes an event; those of one party are never told again by it. */
export function noteTold({ actors, byPair }: ToldEvents, event: RuledEvent): void {
  for (const pair of pairsOf(actors, event)) {
    const known = byPair.get(pair);
    if (known === undefined) byPair.set(pair, [event]);
    else if (known.length < mostOfPair) known.push(event);
  }
}

function datesMeet(one: PartialDate | null, other: PartialDate | null): boolean {
  return one === null || other === null || (one.start <= other.end && other.start <= one.end);
}

/** The event of the same type, status and sides whose day may be this one's; undefined where the article tells of none. */
export function toldBefore({ actors, byPair }: ToldEvents, event: RuledEvent): RuledEvent | undefined {
  return pairsOf(actors, event)
    .flatMap((pair) => byPair.get(pair) ?? [])
    .find(({ status, date }) => status === event.status && datesMeet(date, event.date));
}

/** Notes that a sentence tells an event again. */
export function noteAgain({ again }: ToldEvents, event: RuledEvent, citations: readonly Citation[]): void {
  again.set(event, [...(again.get(event) ?? []), ...citations]);
}

/** An event with the sentences that tell it again. */
export function asTold({ again }: ToldEvents, event: RuledEvent): RuledEvent {
  const more = again.get(event);
  return more === undefined ? event : { ...event, citations: withCitations(event.citations, more) };
}
