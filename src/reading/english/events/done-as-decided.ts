import type { LocalActor } from '../../../model/actor.ts';
import { compareText } from '../../../model/order.ts';
import { withCitations } from '../../mechanics/citation.ts';
import type { Participant } from '../../../model/claim.ts';
import type { EventArticle } from './event-article.ts';
import { sharedMatter } from './like-words.ts';
import type { RuledEvent } from './token-event.ts';

/** A deed that is told as a decision: "the decision to suspend the treaty". */
const decision = /\b(?:decisions?|moves?|commitments?) to \p{Ll}/u;

/** What is decided and what is done share so many words of their matter: "treaty", "friendship". */
const leastWords = 2;

/** A key of those who take part, a minister as his state: "the two governments" decide what their ministers then do. */
function partiesKey(participants: readonly Participant[], actors: readonly LocalActor[]): string {
  const sides = participants.map(
    ({ party, role }) => `${role} ${actors[party.actor].country ?? party.actor}`,
  );
  return [...new Set(sides)].toSorted(compareText).join(' ');
}

/** A key that a decision and the deed share: what is done, by whom and to whom; null for an act of no two sides. */
function keyOf({ type, act, participants }: RuledEvent, actors: readonly LocalActor[]): string | null {
  const key = partiesKey(participants, actors);
  return participants.length > 1 && type !== 'CONSULT' ? [type, act, key].join(' ') : null;
}

/**
 * The events with a deed that one sentence tells as decided and another as done told once: "linked the decision to suspend the treaty …
 * Peru suspended the treaty last Wednesday". The deed stays, with the sentences of both.
 */
export function withDoneAsDecided(
  events: readonly RuledEvent[],
  { findings: { actors } }: EventArticle,
): readonly RuledEvent[] {
  const done = new Map<string, RuledEvent>();
  for (const event of events) {
    const key = event.status === 'happened' ? keyOf(event, actors) : null;
    if (key !== null && !done.has(key)) done.set(key, event);
  }
  const told = events.flatMap((event) => {
    const isDecided =
      event.status === 'planned' && event.date === null && decision.test(event.citations[0].quote);
    const deed = isDecided ? done.get(keyOf(event, actors) ?? '') : undefined;
    return deed === undefined || sharedMatter(event, deed) < leastWords ? [] : [[event, deed] as const];
  });
  const decided = new Map(told);
  const byDeed = Map.groupBy(told, ([, deed]) => deed);
  return events
    .filter((event) => !decided.has(event))
    .map((event) => {
      const again = (byDeed.get(event) ?? []).flatMap(([{ citations }]) => citations);
      return again.length === 0 ? event : { ...event, citations: withCitations(event.citations, again) };
    });
}
