import { actIs } from '../../../model/acts.ts';
import type { EventArticle } from './event-article.ts';
import type { RuledEvent } from './token-event.ts';

/** Who of these takes a part of that role in an event. */
const partsOf = ({ participants }: RuledEvent, role: string): readonly number[] =>
  participants.filter((one) => one.role === role).map(({ party }) => party.actor);

/**
 * The events with no day for an invitation of which only the news tells one, where the article tells of the journey of those invited: they
 * were asked before they set out, on no day of the news.
 */
export function withAskedBefore(
  events: readonly RuledEvent[],
  { setting: { newsDay } }: EventArticle,
): readonly RuledEvent[] {
  const journeys = events.filter(
    (one) => actIs(one, 'stay') && one.date !== null && newsDay !== null && one.status !== 'hypothetical',
  );
  const travellers = new Set(journeys.flatMap((one) => partsOf(one, 'actor')));
  return events.map((event) =>
    actIs(event, 'inviting') &&
    event.date?.basis === 'implied' &&
    partsOf(event, 'recipient').some((guest) => travellers.has(guest))
      ? { ...event, date: null }
      : event,
  );
}
