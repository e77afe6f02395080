import type { Connection } from './connection.ts';
import { isActorBlock, nextDirty } from './dirty-blocks.ts';
import { judgedBlocks, standingJudgements } from './judgement-rows.ts';
import { settleActors } from './settle-actors.ts';
import { placeSignatures, settleClaims } from './settle-claims.ts';

/** How many blocks one transaction folds: other processes get a turn between two. */
const blocksAtOnce = 200;
const signaturesAtOnce = 2000;

/**
 * Folds every dirty block, actors first, and gives the number of steps taken. May be stopped at any point:
 * what is left stays dirty and is folded by the next call.
 */
export function settle(connection: Connection): number {
  let settled = 0;
  for (;;) {
    const done = connection.write(() => settleSome(connection));
    if (done === 0) return settled;
    settled += done;
  }
}

function settleSome(connection: Connection): number {
  const blocks = nextDirty(connection, blocksAtOnce);
  if (!blocks.some(isActorBlock)) {
    const placed = placeSignatures(connection, signaturesAtOnce);
    if (placed > 0) return placed;
  }
  const judgements = standingJudgements(connection);
  const done = new Set<string>();
  for (const block of blocks) {
    if (done.has(block)) continue;
    const together = isActorBlock(block) ? judgedBlocks(connection, block) : [block];
    for (const one of together) {
      connection.run('DELETE FROM dirty WHERE block = ?', one);
      done.add(one);
    }
    if (isActorBlock(block)) settleActors(connection, together, judgements);
    else settleClaims(connection, block);
  }
  return blocks.length;
}
