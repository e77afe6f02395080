import { mostDoubtful } from '../core/doubtful.ts';
import type { DoubtQuery, Doubts } from '../store.ts';
import type { Connection } from './connection.ts';
import { actorsInDoubt } from './doubtful-actors.ts';
import { eventsInDoubt } from './doubtful-events.ts';
import type { ListSources } from './facts-about.ts';
import { findActorIds } from './find-actors.ts';
import { listFacts } from './list-facts.ts';

/** Actors are looked for in so many articles, the latest, and so many of them at most are held against others; so are so many events. */
const [mostArticles, mostActors, mostEvents] = [100, 400, 200];

/** How many pairs are given where a query does not say. */
const usual = 50;

/** The doubtful pairs of a query, those likeliest one first, and how much of the record was looked at. */
export function listDoubts(from: ListSources, query: DoubtQuery): Doubts {
  const { connection } = from;
  const { limit = usual, kind, until } = query;
  const named = query.with?.map((name) => findActorIds(connection, name)) ?? null;
  const actors = kind === 'event' ? [] : named === null ? actorsOfLate(connection, until) : named.flat();
  const events = kind === 'actor' ? [] : eventsOfLate(from, query);
  const found = [
    ...actorsInDoubt(connection, actors.slice(0, mostActors)),
    ...eventsInDoubt(connection, events.slice(0, mostEvents)),
  ];
  const pairs = mostDoubtful(found);
  return {
    pairs: pairs.slice(0, limit),
    more: Math.max(0, pairs.length - limit),
    looked: { actors: Math.min(actors.length, mostActors), events: Math.min(events.length, mostEvents) },
    truncated: actors.length > mostActors || events.length > mostEvents,
  };
}

/** The persons and bodies that the latest articles name, up to a day; one more than are looked at where there are more. */
function actorsOfLate(connection: Connection, until: string | undefined): readonly string[] {
  const sql = `SELECT s.actor FROM (
      SELECT seq, published FROM article WHERE published <= ? ORDER BY published DESC LIMIT ${mostArticles}
    ) late CROSS JOIN actor_mention m ON m.article = late.seq CROSS JOIN actor_signature s ON s.seq = m.signature
    WHERE s.actor IS NOT NULL AND s.type IN ('person', 'organization')
    GROUP BY s.actor ORDER BY max(late.published) DESC, s.actor LIMIT ${mostActors + 1}`;
  // "~" stands behind every day of a year or a month that is given.
  return connection.all<{ actor: string }>(sql, `${until ?? '9999'}~`).map(({ actor }) => actor);
}

function eventsOfLate(from: ListSources, { with: parties, until }: DoubtQuery): readonly string[] {
  const asked = {
    kind: 'event' as const,
    limit: mostEvents + 1,
    ...(parties === undefined ? {} : { with: parties }),
    ...(until === undefined ? {} : { until }),
  };
  return listFacts(from, asked).map(({ id }) => id);
}
