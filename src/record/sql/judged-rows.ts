import { Failure } from '../../model/failure.ts';
import type { Anchor } from '../../model/judgement.ts';
import { storedActor } from '../core/stored-actor.ts';
import { factOf, type StoredFact } from '../core/stored-values.ts';
import type { Connection } from './connection.ts';

/** Throws `id-unknown`. */
export function unknown(id: string): never {
  throw new Failure('id-unknown', id);
}

/** The row of a derived value. Throws `id-unknown` where there is none. */
export function knownFact(connection: Connection, id: string): StoredFact {
  return connection.get<StoredFact>('SELECT id, kind, value FROM fact WHERE id = ?', id) ?? unknown(id);
}

/** The signatures of a fact; none of a conflict, which is dismissed by its id. */
export function membersOf(row: StoredFact): readonly Anchor[] {
  const fact = factOf(row);
  return fact.kind === 'conflict' ? [] : fact.members.map((id) => ({ id, block: '' }));
}

/** The first signature of an actor by its id. */
export function anchorOf(connection: Connection, actor: string): Anchor {
  return (
    connection.get<Anchor>(
      'SELECT id, block FROM actor_signature WHERE actor = ? ORDER BY id LIMIT 1',
      actor,
    ) ?? unknown(actor)
  );
}

/** All signatures of an actor. */
export function signaturesOf(connection: Connection, row: StoredFact): readonly Anchor[] {
  const sql = 'SELECT id, block FROM actor_signature WHERE id = ?';
  return storedActor(row).members.flatMap((id) => connection.all<Anchor>(sql, id));
}
