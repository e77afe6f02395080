import { placementsOf, type UnplacedRow } from '../core/placements.ts';
import type { Connection } from './connection.ts';
import { markDirty } from './dirty-blocks.ts';
import type { ActorsAhead } from './settled-actors.ts';

/**
 * Looks up the block of signatures that are new or whose actors have changed, and marks their old and new blocks. Gives
 * how many it has placed. All blocks of actors are settled by then.
 */
export function placeSignatures(
  connection: Connection,
  limit: number,
  { actors, lookUp }: ActorsAhead,
): number {
  const rows = connection.all<UnplacedRow>(
    'SELECT s.seq, s.id, s.value, s.block FROM unplaced u JOIN signature s ON s.seq = u.signature ORDER BY u.signature LIMIT ?',
    limit,
  );
  lookUp(rows.map(({ seq }) => seq));
  const { moved, touched } = placementsOf(rows, actors);
  connection.runAll(
    'UPDATE signature SET block = ? WHERE seq = ?',
    moved.map(({ seq, block }) => [block, seq]),
  );
  markDirty(connection, touched);
  // The rows read are those with the lowest numbers of the table.
  connection.run('DELETE FROM unplaced WHERE signature <= ?', rows.at(-1)?.seq ?? -1);
  return rows.length;
}
