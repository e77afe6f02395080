import { foldedWords } from '../../model/fold-text.ts';
import { stateNamed } from '../../world/country-words.ts';
import { stateOf } from '../../world/states.ts';
import { storedActor } from '../core/stored-actor.ts';
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
  return known === undefined ? byWords(connection, foldedWords(name)) : [known.id];
}

function byWords(connection: Connection, words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const rows = connection.all<{ actor: string; weight: number }>(
    `SELECT s.actor, sum(n.count) AS weight FROM actor_text t JOIN actor_name n ON n.seq = t.rowid
     JOIN actor_signature s ON s.seq = n.signature
     WHERE actor_text MATCH ? AND s.actor IS NOT NULL GROUP BY s.actor ORDER BY weight DESC, s.actor LIMIT ${mostActors}`,
    connection.wordQuery(words, 'every'),
  );
  return rows.map((row) => row.actor);
}

/** The record's name for an actor, by its id, or for a state, by its ISO code; null where it has none. */
export function nameOfKey(connection: Connection, key: string): string | null {
  const row = connection.get<{ value: string }>(
    `SELECT value FROM fact WHERE id = ? AND kind = 'actor'`,
    stateOf(key) === null ? key : actorOfState(connection, key),
  );
  return row === undefined ? null : storedActor(row).name;
}

/** The id of the actor that is the state of a code; empty where the record has none. */
function actorOfState(connection: Connection, code: string): string {
  const sql = 'SELECT actor FROM actor_signature WHERE block = ? LIMIT 1';
  return connection.get<{ actor: string | null }>(sql, `actor:state:${code}`)?.actor ?? '';
}
