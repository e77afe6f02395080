import { blocksToFold, quartersBeside, type Touched } from '../core/touched-blocks.ts';
import type { Connection, Into } from './connection.ts';

const dirty: Into = { table: 'dirty', columns: ['block'], orLeave: true };
const asking: Into = { table: 'asking', columns: ['block'], orLeave: true };
const unplacedRows: Into = { table: 'unplaced', columns: ['signature'], orLeave: true };

/** Notes that blocks have changed: they, and those whose folds have looked at them, must be folded again. */
export function markDirty(connection: Connection, blocks: readonly string[]): void {
  const sql = 'SELECT block FROM asking WHERE block = ?';
  const beside = connection.allOf<{ block: string }>(sql, quartersBeside(blocks));
  const again = blocksToFold(blocks, new Set(beside.map(({ block }) => block)));
  connection.insertAll(
    dirty,
    again.map((block) => [block]),
  );
}

/** Notes which folds of blocks have looked at the quarters around them: only then do their changes concern them. */
export function noteAsking(connection: Connection, folded: ReadonlyMap<string, boolean>): void {
  const those = (asks: boolean): readonly [string][] =>
    [...folded].filter(([, one]) => one === asks).map(([block]) => [block]);
  connection.insertAll(asking, those(true));
  connection.runAll('DELETE FROM asking WHERE block = ?', those(false));
}

/** Notes that the blocks of signatures must be looked up, by their rows. */
export function markUnplaced(connection: Connection, signatures: readonly number[]): void {
  connection.insertAll(
    unplacedRows,
    signatures.map((row) => [row]),
  );
}

/** Notes what a change has touched. `seqOf` gives the row of a claim signature by its id. */
export function markTouched(
  connection: Connection,
  { blocks, unplaced }: Touched,
  seqOf: (signature: string) => number,
): void {
  markDirty(connection, blocks);
  markUnplaced(connection, unplaced.map(seqOf));
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

/** Takes blocks off the list: their folds follow in the same transaction. */
export function takeUp(connection: Connection, blocks: readonly string[]): void {
  connection.runAll(
    'DELETE FROM dirty WHERE block = ?',
    blocks.map((block) => [block]),
  );
}
