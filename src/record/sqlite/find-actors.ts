import type { ResolvedActor } from '../../resolve/actors/resolve-actors.ts';
import { stateNamed } from '../../world/country-words.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import type { Connection } from './connection.ts';

/** How many actors a name may stand for in a query. */
const mostActors = 50;

/**
 * The keys that a name stands for in a query, the most named actor first: an id or ISO code stands for itself, the
 * name of a country for its code, any other name for the actors one of whose names holds all its words.
 */
export function findActorIds(connection: Connection, name: string): readonly string[] {
  const state = stateNamed(name);
  if (state !== null) return [state];
  const known = connection.get<{ id: string }>(`SELECT id FROM fact WHERE id = ? AND kind = 'actor'`, name);
  if (known !== undefined) return [known.id];
  return byWords(connection, foldPhrase(name));
}

function byWords(connection: Connection, folded: string): readonly string[] {
  if (folded === '') return [];
  const match = folded
    .split(' ')
    .map((word) => `"${word}"`)
    .join(' AND ');
  const rows = connection.all<{ actor: string; weight: number }>(
    `SELECT s.actor, sum(n.count) AS weight FROM actor_text t JOIN actor_name n ON n.seq = t.rowid
     JOIN actor_signature s ON s.seq = n.signature
     WHERE actor_text MATCH ? AND s.actor IS NOT NULL GROUP BY s.actor ORDER BY weight DESC, s.actor LIMIT ${mostActors}`,
    match,
  );
  return rows.map((row) => row.actor);
}

/** The record's name for an actor, by its id, or for a state, by its ISO code; null where it has none. */
export function nameOfKey(connection: Connection, key: string): string | null {
  const id = /^[A-Z]{3}$/.test(key)
    ? connection.get<{ actor: string | null }>(
        `SELECT actor FROM actor_signature WHERE block = ? LIMIT 1`,
        `actor:state:${key}`,
      )?.actor
    : key;
  const row = connection.get<{ value: string }>(
    `SELECT value FROM fact WHERE id = ? AND kind = 'actor'`,
    id ?? '',
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by saveActorFact
  return row === undefined ? null : (JSON.parse(row.value) as ResolvedActor).name;
}
