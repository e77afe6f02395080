import type { KeptActor } from '../../resolve/prepare/kept-actors.ts';
import type { Connection, Into } from './connection.ts';
import type { Telling } from './save-told.ts';

const signatures: Into = {
  table: 'actor_signature',
  columns: ['seq', 'id', 'block', 'type', 'name', 'country', 'count'],
};
const mentions: Into = {
  table: 'actor_mention',
  columns: ['article', 'signature', 'names', 'citations'],
};
const names: Into = { table: 'actor_name', columns: ['seq', 'signature', 'name', 'count'] };

/** Saves the actors of articles, and gives the rows of their signatures by the ids of these. */
export function saveActors(
  connection: Connection,
  tellings: readonly Pick<Telling, 'told' | 'seq'>[],
): ReadonlyMap<string, number> {
  const given = tellings.flatMap(({ told, seq }) => told.actors.map((actor) => ({ actor, article: seq })));
  const rows = saveSignatures(
    connection,
    given.map(({ actor }) => actor),
  );
  const rowOf = ({ signature }: KeptActor): number => rows.get(signature.id) ?? 0;
  connection.insertAll(
    mentions,
    given.map(({ actor, article }) => [article, rowOf(actor), actor.namesJson, actor.places]),
  );
  saveNames(
    connection,
    given.flatMap(({ actor }) =>
      actor.names.map(([name, folded]) => ({ signature: rowOf(actor), name, folded })),
    ),
  );
  return rows;
}

/** Counts each actor under its signature, which is made where the record has none. */
function saveSignatures(connection: Connection, actors: readonly KeptActor[]): ReadonlyMap<string, number> {
  const alike = Map.groupBy(actors, ({ signature }) => signature.id);
  const sql = 'SELECT seq, id FROM actor_signature WHERE id = ?';
  const known = connection.allOf<{ seq: number; id: string }>(sql, [...alike.keys()]);
  const rows = new Map(known.map(({ seq, id }) => [id, seq] as const));
  connection.runAll(
    'UPDATE actor_signature SET count = count + ? WHERE seq = ?',
    known.map(({ seq, id }) => [alike.get(id)?.length ?? 0, seq]),
  );
  const fresh = [...alike.values()].filter(([{ signature }]) => !rows.has(signature.id));
  const made = connection.newRows('actor_signature', fresh.length);
  connection.insertAll(
    signatures,
    fresh.map(([{ signature }, ...more], at) => {
      const { id, block, type, name, country } = signature;
      rows.set(id, made[at]);
      return [made[at], id, block, type, name, country, 1 + more.length];
    }),
  );
  return rows;
}

interface GivenName {
  /** Row of the actor signature. */
  readonly signature: number;
  readonly name: string;
  readonly folded: string;
}

/** Counts each name of each signature; one that is new is found by its words. */
function saveNames(connection: Connection, given: readonly GivenName[]): void {
  const alike = Map.groupBy(given, keyOf);
  const known = connection.allOfRows<Omit<GivenName, 'folded'> & { readonly seq: number }>(
    'SELECT seq, signature, name FROM actor_name WHERE signature = ? AND name = ?',
    [...alike.values()].map(([{ signature, name }]) => [signature, name]),
  );
  const there = new Set(known.map(keyOf));
  connection.runAll(
    'UPDATE actor_name SET count = count + ? WHERE seq = ?',
    known.map((row) => [alike.get(keyOf(row))?.length ?? 0, row.seq]),
  );
  const fresh = [...alike].filter(([key]) => !there.has(key)).map(([, some]) => some);
  const made = connection.newRows('actor_name', fresh.length);
  connection.insertAll(
    names,
    fresh.map(([{ signature, name }, ...more], at) => [made[at], signature, name, 1 + more.length]),
  );
  connection.fileWords(
    'actor_text',
    fresh.map(([{ folded }], at) => [made[at], folded] as const),
  );
}

const keyOf = ({ signature, name }: Pick<GivenName, 'signature' | 'name'>): string => `${signature} ${name}`;
