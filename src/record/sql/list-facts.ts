import { orderOf, placesInOrder, type Place } from '../core/list-order.ts';
import { placeOfCursor } from '../core/list-cursor.ts';
import { chosenIn } from '../core/list-filters.ts';
import { keptKind } from '../core/query-limits.ts';
import type { ListQuery } from '../store.ts';
import type { Connection } from './connection.ts';
import { factsAbout, type ListSources } from './facts-about.ts';
import { placesAmong, walkKeys, walkKind, type Asked, type Keys } from './fact-walks.ts';
import { findActorIds } from './find-actors.ts';
import { keysKnown } from './keys-known.ts';
import { factsReported } from './facts-reported.ts';

/** How many facts a theme may name, of which the other conditions choose. */
const mostAbout = 5000;

/**
 * Where the derived facts that a query asks for stand, in its order, then by id, up to the limit.
 *
 * Facts are walked along an index in that order: without a party along the kind, with parties along the keys of the one with the
 * fewest facts; those about a theme are found in the passages about it.
 */
export function listFacts(from: ListSources, asked: Asked): readonly Place[] {
  const parties = (asked.with ?? []).map((name) => findActorIds(from.connection, name));
  const chosen = chosenIn(asked).map((one) => keysKnown(from.connection, one));
  const keys = [...parties, ...chosen];
  if (keys.some((one) => one.length === 0)) return [];
  const places = placesOf(from, asked, keys);
  return placesInOrder(places, orderOf(asked), placeOfCursor(asked)).slice(0, asked.limit);
}

function placesOf(from: ListSources, asked: Asked, keys: Keys): readonly Place[] {
  const { connection } = from;
  if (asked.about !== undefined) {
    const found = factsAbout(from, { text: asked.about, kind: keptKind(asked), most: mostAbout });
    const wanted = asked.ids === undefined ? found : new Set(asked.ids).intersection(found);
    return placesAmong(connection, wanted, { query: asked, keys });
  }
  const among = amongWhich(connection, asked);
  if (among !== null) return placesAmong(connection, among, { query: asked, keys });
  if (keys.length === 0) return walkKind(connection, asked);
  const weigh = (one: readonly string[]): number => (keys.length < 2 ? 0 : weightOf(connection, one, asked));
  return walkKeys(
    connection,
    asked,
    keys.toSorted((a, b) => weigh(a) - weigh(b)),
  );
}

/** Ids of facts among which those asked for are; null for all. */
function amongWhich(connection: Connection, asked: Asked): ReadonlySet<string> | null {
  const { ids, among } = asked;
  if (ids === undefined) return among ?? factsReported(connection, asked);
  return among === undefined ? new Set(ids) : new Set(ids).intersection(among);
}

/** Facts up to which parties are compared by how many they have. */
const mostWeighed = 20_000;

/** How many facts of the kind lie under some keys, counted up to a limit. */
function weightOf(connection: Connection, keys: readonly string[], query: ListQuery): number {
  let weight = 0;
  for (const key of keys) {
    const sql = 'SELECT count(*) AS count FROM (SELECT 1 FROM fact_key WHERE key = ? AND kind = ? LIMIT ?) g';
    weight += connection.get<{ count: number }>(sql, key, keptKind(query), mostWeighed)?.count ?? 0;
    if (weight >= mostWeighed) break;
  }
  return weight;
}
