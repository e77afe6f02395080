import type { ResolvedActor } from '../../resolve/actors/resolve-actors.ts';
import { withActors } from '../../resolve/resolve-block.ts';
import type { ClaimSignature } from '../../resolve/signature.ts';
import type { Connection } from './connection.ts';

/** The actors as they stand in the record, each looked up once; of use as long as no other transaction writes. */
export interface SettledActors {
  /** An actor by its id; null for an id that is none. */
  readonly actorOf: (id: string) => ResolvedActor | null;
  /** A stored signature, with each party the actor that it has been found to be. */
  readonly resolved: (value: string) => ClaimSignature;
}

/** Looks actors up in the record. */
export function settledActors(connection: Connection): SettledActors {
  const idOf = remembered((signature: string) => actorOfSignature(connection, signature));
  return {
    actorOf: actorLookup(connection),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by saveSignature
    resolved: (value) => withActors(JSON.parse(value) as ClaimSignature, idOf),
  };
}

/** Looks actors up by their ids. */
export function actorLookup(connection: Connection): (id: string) => ResolvedActor | null {
  return remembered((id: string) => {
    const sql = `SELECT value FROM fact WHERE id = ? AND kind = 'actor'`;
    const row = connection.get<{ value: string }>(sql, id);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by settleActors
    return row === undefined ? null : (JSON.parse(row.value) as ResolvedActor);
  });
}

function actorOfSignature(connection: Connection, signature: string): string {
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
