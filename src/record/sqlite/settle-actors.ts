import { resolveActors, type ResolvedActor } from '../../resolve/actors/resolve-actors.ts';
import { isSingular } from '../../resolve/offices/singular-offices.ts';
import type { Judgements } from '../../resolve/judgements.ts';
import type { CountedActor } from '../../resolve/signature.ts';
import type { Connection } from './connection.ts';
import { seenOffices } from './office-rows.ts';
import { deleteFact, saveFact } from './fact-rows.ts';

interface SignatureRow {
  readonly seq: number;
  readonly id: string;
  readonly block: string;
  readonly type: CountedActor['type'];
  readonly name: string;
  readonly country: string | null;
  readonly count: number;
  readonly actor: string | null;
}

/** Folds blocks of actors anew; claims that name a changed actor become dirty. */
export function settleActors(
  connection: Connection,
  blocks: readonly string[],
  judgements: Judgements,
): void {
  const rows = blocks.flatMap((block) =>
    connection.all<SignatureRow>('SELECT * FROM actor_signature WHERE block = ? ORDER BY id', block),
  );
  const before = digestsOf(connection, rows);
  const actors = resolveActors(
    rows.map((row) => countedActor(connection, row)),
    judgements,
  );
  for (const block of blocks) dropBlockActors(connection, block);
  const bySignature = new Map(actors.flatMap((actor) => actor.members.map((id) => [id, actor] as const)));
  for (const actor of actors) saveActorFact(connection, actor, blocks[0] ?? '');
  for (const row of rows) {
    const actor = bySignature.get(row.id);
    if (actor === undefined) continue;
    if (row.actor !== actor.id)
      connection.run('UPDATE actor_signature SET actor = ? WHERE seq = ?', actor.id, row.seq);
    if (row.actor !== actor.id || before.get(actor.id) !== digest(actor)) markClaimsOf(connection, row.seq);
  }
}

/** Actors whose last signature has left the block. */
function dropBlockActors(connection: Connection, block: string): void {
  for (const { id } of connection.all<{ id: string }>('SELECT id FROM fact WHERE block = ?', block))
    deleteFact(connection, id);
}

function digestsOf(connection: Connection, rows: readonly SignatureRow[]): ReadonlyMap<string, string> {
  const ids = new Set(rows.flatMap((row) => (row.actor === null ? [] : [row.actor])));
  const found = new Map<string, string>();
  for (const id of ids) {
    const row = connection.get<{ value: string }>('SELECT value FROM fact WHERE id = ?', id);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by saveActorFact
    if (row !== undefined) found.set(id, digest(JSON.parse(row.value) as ResolvedActor));
  }
  return found;
}

/** What the folds of claims see of an actor: a change in anything else does not touch them. */
function digest(actor: ResolvedActor): string {
  const offices = actor.offices.filter((held) => isSingular(held.title)).map((held) => [held.title, held.of]);
  return JSON.stringify([actor.type, actor.anchor, actor.country, offices]);
}

function saveActorFact(connection: Connection, actor: ResolvedActor, block: string): void {
  const keys = actor.country === null ? [actor.id] : [actor.id, actor.country];
  saveFact(connection, { id: actor.id, kind: 'actor', block, start: '', until: '', keys, value: actor });
}

function markClaimsOf(connection: Connection, signature: number): void {
  connection.run(
    'INSERT OR IGNORE INTO unplaced (signature) SELECT signature FROM party WHERE actor = ?',
    signature,
  );
}

function countedActor(connection: Connection, row: SignatureRow): CountedActor {
  const names = connection.all<{ name: string; count: number }>(
    'SELECT name, count FROM actor_name WHERE signature = ? ORDER BY name',
    row.seq,
  );
  const { id, block, type, name, country, count } = row;
  return {
    id,
    block,
    type,
    name,
    country,
    count,
    names: names.map((one) => [one.name, one.count]),
    offices: seenOffices(connection, row.seq),
  };
}
