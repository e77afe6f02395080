import { blocksWithin } from '../core/actor-changes.ts';
import {
  foldActors,
  type ActorBlocks,
  type ActorDecisions,
  type ActorFold,
  type ActorNameRow,
  type ActorSignatureRow,
} from '../core/fold-actors.ts';
import type { StoredFactRow } from '../core/fact-changes.ts';
import type { Connection } from './connection.ts';
import { markDirty } from './dirty-blocks.ts';
import { unplaceNaming } from './mark-judged.ts';
import { replaceFacts, storedFacts } from './fact-rows.ts';
import { officesOf } from './office-rows.ts';

/** Folds blocks of actors anew, those of each list as one, and writes what has changed; claims that name a changed actor are marked. */
export function settleActors(
  connection: Connection,
  together: readonly (readonly string[])[],
  decisions: ActorDecisions,
): void {
  const held = blocksHeld(connection, together.flat());
  const folds = together.map((blocks) => foldActors(held.of(blocks), decisions));
  replaceFacts(
    connection,
    held.stored,
    folds.flatMap(({ facts }) => facts),
  );
  connection.runAll(
    'UPDATE actor_signature SET actor = ? WHERE seq = ?',
    folds.flatMap(({ joined }) => joined.map(({ seq, actor }) => [actor, seq] as const)),
  );
  markNaming(
    connection,
    folds.flatMap(({ changes }) => changes),
  );
}

interface BlocksHeld {
  readonly stored: readonly StoredFactRow[];
  /** What the record holds of some of the blocks. */
  readonly of: (blocks: readonly string[]) => ActorBlocks;
}

/** Reads what the record holds of blocks of actors. */
function blocksHeld(connection: Connection, blocks: readonly string[]): BlocksHeld {
  const stored = storedFacts(connection, blocks);
  const signatures = connection.allOf<ActorSignatureRow>(
    'SELECT * FROM actor_signature WHERE block = ?',
    blocks,
  );
  const names = Map.groupBy(namesOf(connection, blocks), (row) => row.block);
  const offices = Map.groupBy(officesOf(connection, blocks), (row) => row.block);
  const [facts, rows] = [Map.groupBy(stored, blockOf), Map.groupBy(signatures, blockOf)];
  return {
    stored,
    of: (some) => ({
      blocks: some,
      stored: some.flatMap((block) => facts.get(block) ?? []),
      rows: some.flatMap((block) => rows.get(block) ?? []),
      names: some.flatMap((block) => names.get(block) ?? []),
      offices: some.flatMap((block) => offices.get(block) ?? []),
    }),
  };
}

const blockOf = ({ block }: { readonly block: string }): string => block;

function namesOf(
  connection: Connection,
  blocks: readonly string[],
): readonly (ActorNameRow & { readonly block: string })[] {
  const sql = `SELECT s.block, n.signature, n.name, n.count FROM actor_signature s JOIN actor_name n ON n.signature = s.seq
     WHERE s.block = ?`;
  return connection.allOf(sql, blocks);
}

/** Marks the claims that name actor signatures, as far as the changes of their actors concern them. */
function markNaming(connection: Connection, changes: ActorFold['changes']): void {
  unplaceNaming(
    connection,
    changes.map(({ seq }) => seq),
  );
  const anew = changes.filter(({ change }) => change.kind === 'all').map(({ seq }) => seq);
  if (anew.length > 0)
    connection.run(
      'INSERT INTO unplaced SELECT p.signature FROM numbers(?) g CROSS JOIN party p ON p.actor = g.value WHERE true ON CONFLICT DO NOTHING',
      anew,
    );
  const within = changes.flatMap(({ seq, change }) => (change.kind === 'within' ? [{ seq, ...change }] : []));
  const blocks = blocksNaming(
    connection,
    within.map(({ seq }) => seq),
  );
  markDirty(
    connection,
    within.flatMap(({ seq, spans }) => blocksWithin(blocks.get(seq) ?? [], spans)),
  );
}

/** The blocks of the events and offices that name actor signatures, by the rows of these. */
function blocksNaming(
  connection: Connection,
  signatures: readonly number[],
): ReadonlyMap<number, readonly string[]> {
  const sql = `SELECT DISTINCT p.actor, s.block FROM party p JOIN signature s ON s.seq = p.signature
     WHERE p.actor = ? AND p.kind IN ('event', 'office') AND s.block IS NOT NULL`;
  const rows = connection.allOf<{ actor: number; block: string }>(sql, signatures);
  const byActor = Map.groupBy(rows, ({ actor }) => actor);
  return new Map([...byActor].map(([actor, some]) => [actor, some.map(({ block }) => block)] as const));
}
