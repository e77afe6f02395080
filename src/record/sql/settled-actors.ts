import type { ResolvedActor } from '../../resolve/actors/resolve-actors.ts';
import { storedActor } from '../core/stored-actor.ts';
import type { SettledActors } from '../core/settled-actors.ts';
import type { Connection } from './connection.ts';
import { correctionsReader } from './judgement-rows.ts';

/** Looks actors up in the record, each once; of use as long as no other transaction writes. */
export function settledActors(connection: Connection): SettledActors {
  return {
    actorOf: actorLookup(connection),
    ownerOf: remembered((signature: string) => ownerOfSignature(connection, signature)),
    correctionsOf: correctionsReader(connection),
  };
}

/** Looks actors up by their ids. */
export function actorLookup(connection: Connection): (id: string) => ResolvedActor | null {
  return remembered((id: string) => {
    const sql = `SELECT value FROM fact WHERE id = ? AND kind = 'actor'`;
    const row = connection.get<{ value: string }>(sql, id);
    return row === undefined ? null : storedActor(row);
  });
}

function ownerOfSignature(connection: Connection, signature: string): string {
  const sql = 'SELECT actor FROM actor_signature WHERE id = ?';
  return connection.get<{ actor: string | null }>(sql, signature)?.actor ?? signature;
}

function remembered<K, T>(look: (id: K) => T): (id: K) => T {
  const known = new Map<K, T>();
  return (id) => {
    const kept = known.get(id);
    if (kept !== undefined) return kept;
    const found = look(id);
    known.set(id, found);
    return found;
  };
}
