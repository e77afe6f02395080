import { placementsOf, type UnplacedRow } from '../core/placements.ts';
import type { SettledActors } from '../core/settled-actors.ts';
import type { Connection } from './connection.ts';
import { markDirty } from './dirty-blocks.ts';

/**
 * Looks up the block of signatures that are new or whose actors have changed, and marks their old and new blocks. Gives
 * how many it has placed. All blocks of actors are settled by then.
 */
export function placeSignatures(connection: Connection, limit: number, actors: SettledActors): number {
  const rows = connection.all<UnplacedRow>(
    'SELECT s.seq, s.id, s.value, s.block FROM unplaced u JOIN signature s ON s.seq = u.signature ORDER BY u.signature LIMIT ?',
    limit,
  );
  const { moved, touched } = placementsOf(rows, actors);
  for (const { seq, block } of moved)
    connection.run('UPDATE signature SET block = ? WHERE seq = ?', block, seq);
  markDirty(connection, touched);
  // The rows read are those with the lowest numbers of the table.
  connection.run('DELETE FROM unplaced WHERE signature <= ?', rows.at(-1)?.seq ?? -1);
  return rows.length;
}
