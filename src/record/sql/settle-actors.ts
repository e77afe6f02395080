import { blocksWithin, type ActorChange } from '../core/actor-changes.ts';
import {
  foldActors,
  type ActorDecisions,
  type ActorNameRow,
  type ActorSignatureRow,
} from '../core/fold-actors.ts';
import type { Connection } from './connection.ts';
import { markDirty } from './dirty-blocks.ts';
import { unplaceNaming } from './mark-judged.ts';
import { replaceFacts, storedFacts } from './fact-rows.ts';
import { officesOf } from './office-rows.ts';

/** Folds blocks of actors anew and writes what has changed; claims that name a changed actor are marked. */
export function settleActors(
  connection: Connection,
  blocks: readonly string[],
  decisions: ActorDecisions,
): void {
  const stored = blocks.flatMap((block) => storedFacts(connection, block));
  const held = {
    blocks,
    stored,
    rows: blocks.flatMap((block) => signaturesOf(connection, block)),
    names: blocks.flatMap((block) => namesOf(connection, block)),
    offices: blocks.flatMap((block) => officesOf(connection, block)),
  };
  const { facts, joined, changes } = foldActors(held, decisions);
  replaceFacts(connection, stored, facts);
  for (const { seq, actor } of joined)
    connection.run('UPDATE actor_signature SET actor = ? WHERE seq = ?', actor, seq);
  for (const { seq, change } of changes) markNaming(connection, seq, change);
}

function signaturesOf(connection: Connection, block: string): readonly ActorSignatureRow[] {
  return connection.all<ActorSignatureRow>('SELECT * FROM actor_signature WHERE block = ?', block);
}

function namesOf(connection: Connection, block: string): readonly ActorNameRow[] {
  return connection.all<ActorNameRow>(
    `SELECT n.signature, n.name, n.count FROM actor_signature s JOIN actor_name n ON n.signature = s.seq
     WHERE s.block = ?`,
    block,
  );
}

/** Marks the claims that name an actor signature, as far as a change of its actor concerns them. */
function markNaming(connection: Connection, signature: number, change: ActorChange): void {
  unplaceNaming(connection, signature);
  switch (change.kind) {
    case 'all': {
      const sql = 'INSERT INTO unplaced (signature) SELECT signature FROM party WHERE actor = ? ON CONFLICT DO NOTHING';
      connection.run(sql, signature);
      return;
    }
    case 'within':
      markDirty(connection, blocksWithin(blocksNaming(connection, signature), change.spans));
      return;
    case 'none':
  }
}

/** The blocks of the events and offices that name an actor signature. */
function blocksNaming(connection: Connection, signature: number): readonly string[] {
  const rows = connection.all<{ block: string }>(
    `SELECT DISTINCT s.block FROM party p JOIN signature s ON s.seq = p.signature
     WHERE p.actor = ? AND p.kind IN ('event', 'office') AND s.block IS NOT NULL`,
    signature,
  );
  return rows.map((row) => row.block);
}
