import { stateOf } from '../../world/states.ts';
import {
  checkFacets,
  countDays,
  countKeys,
  facetOfCounts,
  facetsFor,
  type Counts,
  type FacetName,
} from '../core/facets.ts';
import type { FacetQuery, Facets, ListQuery } from '../store.ts';
import type { Connection } from './connection.ts';
import type { ListSources } from './facts-about.ts';
import type { Asked } from './fact-walks.ts';
import { nameOfKey } from './find-actors.ts';
import { articlesAsked } from './list-articles.ts';
import { withOutlets } from './list-reports.ts';
import { storiesAsked } from './list-stories.ts';
import { standingFacts } from './standing-facts.ts';

/** So many values of a list are counted, the latest: what a count costs does not grow with the record. */
const mostCounted = 50_000;

/** Counts the values of a list by facets; where they are more than are counted, over the latest. Throws `usage` as a list does. */
export function countFacets(from: ListSources, { by, ...given }: FacetQuery): Facets {
  const { connection } = from;
  const query = withOutlets(connection, given);
  checkFacets(query.kind, by ?? []);
  const { after: _after, ...whole } = query;
  const wanted = by ?? facetsFor(query.kind);
  const found = countsOf(from, { ...whole, limit: mostCounted + 1 }, wanted);
  const nameOf = (value: string): string => nameOfKey(connection, value) ?? value;
  // A country that only its people and bodies stand for has no name in the record.
  const countryName = (value: string): string => stateOf(value)?.name ?? nameOf(value);
  return {
    kind: query.kind,
    counted: Math.min(found.size, mostCounted),
    truncated: found.size > mostCounted,
    facets: wanted.map((name) =>
      facetOfCounts(
        name,
        found.counts.get(name) ?? new Map(),
        name === 'actor' ? nameOf : name === 'country' ? countryName : (value) => value,
      ),
    ),
  };
}

interface Found {
  readonly size: number;
  readonly counts: ReadonlyMap<FacetName, Counts>;
}

function countsOf(from: ListSources, asked: Asked, wanted: readonly FacetName[]): Found {
  const { connection } = from;
  switch (asked.kind) {
    case 'article': {
      const rows = articlesAsked(connection, asked);
      const shown = rows.slice(0, mostCounted);
      const outlets = Map.groupBy(
        shown.filter((row) => row.outlet !== null),
        (row) => row.outlet ?? '',
      );
      const byOutlet = new Map([...outlets].map(([outlet, some]) => [outlet, some.length] as const));
      return {
        size: rows.length,
        counts: new Map([...countDays(shown.map((row) => row.published ?? '')), ['outlet', byOutlet]]),
      };
    }
    case 'story': {
      const places = storiesAsked(connection, asked);
      return { size: places.length, counts: countDays(places.slice(0, mostCounted).map((one) => one.start)) };
    }
    case 'judgement':
      return { size: 0, counts: new Map() };
    case 'actor':
    case 'event':
    case 'statement':
    case 'commitment':
    case 'figure':
    case 'conflict':
      return countsOfFacts(from, asked, wanted);
  }
}

/** What a day tells needs no more than the places of the facts. */
const ofDays: readonly FacetName[] = ['year', 'month'];

/** Counts what is wanted alone: to count outlets is to read every report. */
function countsOfFacts(from: ListSources, asked: Asked, wanted: readonly FacetName[]): Found {
  const { connection } = from;
  const places = standingFacts(from, asked);
  const shown = places.slice(0, mostCounted);
  const ids = shown.map((one) => one.id);
  const counts = new Map(countDays(shown.map((one) => one.start)));
  if (wanted.some((name) => name !== 'outlet' && !ofDays.includes(name)))
    for (const [name, values] of countKeys(keysOf(connection, ids))) counts.set(name, values);
  if (wanted.includes('outlet')) counts.set('outlet', outletsTelling(connection, asked, ids));
  return { size: places.length, counts };
}

/** The keys of facts, those that have the same counted together. */
function keysOf(
  connection: Connection,
  ids: readonly string[],
): readonly { readonly keys: string; readonly count: number }[] {
  const sql =
    'SELECT f.keys, count(*) AS count FROM texts(?) g CROSS JOIN fact f ON f.id = g.value GROUP BY f.keys';
  return connection.all<{ keys: string; count: number }>(sql, ids);
}

const factOutletsSql = `SELECT a.outlet AS value, count(DISTINCT s.fact) AS count FROM texts(?) g
  CROSS JOIN signature s ON s.fact = g.value CROSS JOIN claim c ON c.signature = s.seq CROSS JOIN article a ON a.seq = c.article
  WHERE a.outlet IS NOT NULL GROUP BY a.outlet`;

const actorOutletsSql = `SELECT a.outlet AS value, count(DISTINCT s.actor) AS count FROM texts(?) g
  CROSS JOIN actor_signature s ON s.actor = g.value CROSS JOIN actor_mention m ON m.signature = s.seq
  CROSS JOIN article a ON a.seq = m.article WHERE a.outlet IS NOT NULL GROUP BY a.outlet`;

function outletsTelling(
  connection: Connection,
  { kind }: Pick<ListQuery, 'kind'>,
  ids: readonly string[],
): Counts {
  const sql = kind === 'actor' ? actorOutletsSql : factOutletsSql;
  const rows = connection.all<{ value: string; count: number }>(sql, ids);
  return new Map(rows.map((row) => [row.value, row.count] as const));
}
