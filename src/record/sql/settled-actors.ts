import type { ResolvedActor } from '../../resolve/actors/resolve-actors.ts';
import type { SettledActors } from '../core/settled-actors.ts';
import { storedActor } from '../core/stored-actor.ts';
import type { Connection } from './connection.ts';
import { correctionsReader, pairsReader } from './judgement-rows.ts';

/** The actors of a record, with a way to look many of them up at once. */
export interface ActorsAhead {
  readonly actors: SettledActors;
  /** Looks up the actors that claim signatures name, by the rows of these: they are asked for next. */
  readonly lookUp: (signatures: readonly number[]) => void;
}

const actorSql = `SELECT id, value FROM fact WHERE id = ? AND kind = 'actor'`;
const ownerSql = 'SELECT actor FROM actor_signature WHERE id = ?';
const partySql =
  'SELECT DISTINCT a.id, a.actor FROM party p JOIN actor_signature a ON a.seq = p.actor WHERE p.signature = ?';

interface ActorRow {
  readonly id: string;
  readonly value: string;
}

/** Looks actors up in the record, each once; of use as long as no other transaction writes. */
export function actorsAhead(connection: Connection): ActorsAhead {
  const owners = new Map<string, string>();
  const actors = new Map<string, ResolvedActor | null>();
  const ownerOf = (signature: string): string => {
    const found = connection.get<{ actor: string | null }>(ownerSql, signature);
    return found?.actor ?? signature;
  };
  const lookUp = (signatures: readonly number[]): void => {
    const rows = connection.allOf<{ id: string; actor: string | null }>(partySql, signatures);
    for (const { id, actor } of rows) owners.set(id, actor ?? id);
    const wanted = new Set(rows.map(({ id, actor }) => actor ?? id).filter((id) => !actors.has(id)));
    for (const id of wanted) actors.set(id, null);
    for (const row of connection.allOf<ActorRow>(actorSql, [...wanted])) actors.set(row.id, storedActor(row));
  };
  return {
    actors: {
      actorOf: remembered(actors, (id) => actorIn(connection, id)),
      ownerOf: remembered(owners, ownerOf),
      correctionsOf: correctionsReader(connection),
      pairsAmong: pairsReader(connection),
    },
    lookUp,
  };
}

/** Looks actors up in the record, each once; of use as long as no other transaction writes. */
export function settledActors(connection: Connection): SettledActors {
  return actorsAhead(connection).actors;
}

/** Looks actors up by their ids. */
export function actorLookup(connection: Connection): (id: string) => ResolvedActor | null {
  return remembered(new Map<string, ResolvedActor | null>(), (id) => actorIn(connection, id));
}

function actorIn(connection: Connection, id: string): ResolvedActor | null {
  const row = connection.get<ActorRow>(actorSql, id);
  return row === undefined ? null : storedActor(row);
}

function remembered<K, T>(known: Map<K, T>, look: (id: K) => T): (id: K) => T {
  return (id) => {
    const kept = known.get(id);
    if (kept !== undefined) return kept;
    const found = look(id);
    known.set(id, found);
    return found;
  };
}
