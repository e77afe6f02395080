import { blockOf } from '../../resolve/block-of.ts';
import type { Connection } from './connection.ts';
import { markDirty } from './dirty-blocks.ts';
import type { SettledActors } from './settled-actors.ts';

interface UnplacedRow {
  readonly seq: number;
  readonly value: string;
  readonly block: string | null;
}

/**
 * Looks up the block of signatures that are new or whose actors have changed, and marks their old and new blocks. Gives
 * how many it has placed. All blocks of actors are settled by then.
 */
export function placeSignatures(connection: Connection, limit: number, actors: SettledActors): number {
  const rows = connection.all<UnplacedRow>(
    'SELECT s.seq, s.value, s.block FROM unplaced u JOIN signature s ON s.seq = u.signature ORDER BY u.signature LIMIT ?',
    limit,
  );
  const touched = new Set<string>();
  for (const row of rows) {
    const block = blockOf(actors.resolved(row.value), actors.actorOf);
    touched.add(block);
    if (row.block === block) continue;
    if (row.block !== null) touched.add(row.block);
    connection.run('UPDATE signature SET block = ? WHERE seq = ?', block, row.seq);
  }
  for (const block of touched) markDirty(connection, block);
  // The rows are the first of the table.
  connection.run('DELETE FROM unplaced WHERE signature <= ?', rows.at(-1)?.seq ?? -1);
  return rows.length;
}
