import { resolveActors, type ResolvedActor } from '../../resolve/actors/resolve-actors.ts';
import { compareText } from '../../model/order.ts';
import type { Judgements } from '../../resolve/judgements.ts';
import type { CountedActor } from '../../resolve/signature.ts';
import type { Connection } from './connection.ts';
import { replaceFacts, storedFacts, type FactRow } from './fact-rows.ts';
import { markChangedClaims } from './changed-actors.ts';
import { seenOffices } from './office-rows.ts';

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

/** Folds blocks of actors anew; claims that name a changed actor are marked. */
export function settleActors(
  connection: Connection,
  blocks: readonly string[],
  judgements: Judgements,
): void {
  const rows = blocks
    .flatMap((block) => connection.all<SignatureRow>('SELECT * FROM actor_signature WHERE block = ?', block))
    .toSorted((a, b) => compareText(a.id, b.id));
  const actors = resolveActors(countedActors(connection, rows, blocks), judgements);
  const stored = blocks.flatMap((block) => storedFacts(connection, block));
  replaceFacts(
    connection,
    stored,
    actors.map((actor) => factRow(actor, blocks[0] ?? '')),
  );
  const actorOf = new Map(actors.flatMap((actor) => actor.members.map((id) => [id, actor] as const)));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by this function
  const before = new Map(stored.map((row) => [row.id, JSON.parse(row.value) as ResolvedActor] as const));
  for (const row of rows) {
    const actor = actorOf.get(row.id);
    if (actor === undefined) continue;
    if (row.actor !== actor.id)
      connection.run('UPDATE actor_signature SET actor = ? WHERE seq = ?', actor.id, row.seq);
    const known = row.actor === actor.id ? before.get(actor.id) : undefined;
    markChangedClaims(connection, row.seq, { before: known ?? null, after: actor });
  }
}

function factRow(actor: ResolvedActor, block: string): FactRow {
  const keys = actor.country === null ? [actor.id] : [actor.id, actor.country];
  return { id: actor.id, kind: 'actor', block, start: '', until: '', keys, value: actor };
}

interface NameRow {
  readonly signature: number;
  readonly name: string;
  readonly count: number;
}

function countedActors(
  connection: Connection,
  rows: readonly SignatureRow[],
  blocks: readonly string[],
): readonly CountedActor[] {
  const names = Map.groupBy(
    blocks.flatMap((block) =>
      connection.all<NameRow>(
        `SELECT n.signature, n.name, n.count FROM actor_signature s JOIN actor_name n ON n.signature = s.seq
         WHERE s.block = ?`,
        block,
      ),
    ),
    (one) => one.signature,
  );
  const offices = seenOffices(connection, blocks);
  return rows.map(({ seq, id, block, type, name, country, count }) => ({
    id,
    block,
    type,
    name,
    country,
    count,
    names: (names.get(seq) ?? [])
      .toSorted((a, b) => compareText(a.name, b.name))
      .map((one) => [one.name, one.count]),
    offices: offices.get(seq) ?? [],
  }));
}
