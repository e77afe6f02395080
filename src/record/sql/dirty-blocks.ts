import { blocksToFold, quartersBeside, type Touched } from '../core/touched-blocks.ts';
import type { Connection } from './connection.ts';

/** Notes that blocks have changed: they, and those whose folds have looked at them, must be folded again. */
export function markDirty(connection: Connection, blocks: readonly string[]): void {
  const asking = quartersBeside(blocks).filter((one) => isAsking(connection, one));
  for (const block of blocksToFold(blocks, new Set(asking)))
    connection.run('INSERT INTO dirty (block) VALUES (?) ON CONFLICT DO NOTHING', block);
}

/** Whether the last fold of a block has looked at the quarters around it. */
function isAsking(connection: Connection, block: string): boolean {
  return connection.get('SELECT 1 FROM asking WHERE block = ?', block) !== undefined;
}

/** Notes whether the fold of a block has looked at the quarters around it: only then do their changes concern it. */
export function noteAsking(connection: Connection, block: string, asks: boolean): void {
  if (asks) connection.run('INSERT INTO asking (block) VALUES (?) ON CONFLICT DO NOTHING', block);
  else connection.run('DELETE FROM asking WHERE block = ?', block);
}

/** Notes what a change has touched. `seqOf` gives the row of a claim signature by its id. */
export function markTouched(
  connection: Connection,
  { blocks, unplaced }: Touched,
  seqOf: (signature: string) => number,
): void {
  markDirty(connection, blocks);
  for (const id of unplaced)
    connection.run('INSERT INTO unplaced (signature) VALUES (?) ON CONFLICT DO NOTHING', seqOf(id));
}

/** The next blocks to fold, actors before claims, since claims name actors; in code-unit order. */
export function nextDirty(connection: Connection, limit: number): readonly string[] {
  const rows = connection.all<{ block: string }>(
    `SELECT block FROM dirty WHERE block >= 'actor:' AND block < 'actor;' ORDER BY block LIMIT ?`,
    limit,
  );
  if (rows.length > 0) return rows.map((row) => row.block);
  return connection
    .all<{ block: string }>('SELECT block FROM dirty ORDER BY block LIMIT ?', limit)
    .map((row) => row.block);
}

/** Takes a block off the list: its fold follows in the same transaction. */
export function takeUp(connection: Connection, block: string): void {
  connection.run('DELETE FROM dirty WHERE block = ?', block);
}
