import { countsMatter, isFolded } from '../../resolve/block-of.ts';
import { quartersAround } from '../../resolve/figures/figure-period.ts';
import type { Connection } from './connection.ts';

/** Notes that a block must be folded again, if it is one that is folded. */
export function markDirty(connection: Connection, block: string): void {
  if (!isFolded(block)) return;
  const asking = quartersAround(block).filter((one) => isAsking(connection, one));
  for (const one of [block, ...asking]) connection.run('INSERT OR IGNORE INTO dirty (block) VALUES (?)', one);
}

/** Whether the last fold of a block has looked at the quarters around it. */
function isAsking(connection: Connection, block: string): boolean {
  return connection.get('SELECT 1 FROM asking WHERE block = ?', block) !== undefined;
}

/** Notes whether the fold of a block has looked at the quarters around it: only then do their changes concern it. */
export function noteAsking(connection: Connection, block: string, asks: boolean): void {
  if (asks) connection.run('INSERT OR IGNORE INTO asking (block) VALUES (?)', block);
  else connection.run('DELETE FROM asking WHERE block = ?', block);
}

/** Notes that a signature which a block holds has been given once more. */
export function markRecounted(connection: Connection, block: string): void {
  if (countsMatter(block)) markDirty(connection, block);
}

/** Notes that the block of a claim signature must be looked up again: it is new, or an actor of it has changed. */
export function markUnplaced(connection: Connection, signature: number): void {
  connection.run('INSERT OR IGNORE INTO unplaced (signature) VALUES (?)', signature);
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

/** Whether a block holds actors; all others hold claims. */
export function isActorBlock(block: string): boolean {
  return block.startsWith('actor:');
}
