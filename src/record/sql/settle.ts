import { standingJudgements, tiedBlocks } from '../core/judgements.ts';
import { isActorBlock } from '../core/touched-blocks.ts';
import type { Connection } from './connection.ts';
import { nextDirty, takeUp } from './dirty-blocks.ts';
import { correctionsReader, standingRows } from './judgement-rows.ts';
import { placeSignatures } from './place-signatures.ts';
import { settleActors } from './settle-actors.ts';
import { settleClaims } from './settle-claims.ts';
import { actorsAhead, type ActorsAhead } from './settled-actors.ts';

/** How long one transaction may go on before other processes get a turn. */
const turnMs = 250;
/** How much is taken up at once within a transaction. */
const blocksAtOnce = 100;
const signaturesAtOnce = 1000;

/**
 * Folds every dirty block, actors first, and gives the number of steps taken. May be stopped at any point:
 * what is left stays dirty and is folded by the next call.
 */
export function settle(connection: Connection): number {
  return connection.unhurried(() => {
    let settled = 0;
    for (;;) {
      const done = connection.write(() => settleTurn(connection));
      if (done === 0) return settled;
      settled += done;
    }
  });
}

/** One transaction's work; it ends when the time is up or nothing is left. Gives the number of steps taken. */
function settleTurn(connection: Connection): number {
  const until = performance.now() + turnMs;
  let settled = 0;
  // No other process writes during the transaction, so actors are looked up once, after all of them have been folded.
  let actors: ActorsAhead | null = null;
  for (;;) {
    const done: number = actors === null ? foldActors(connection) : settleSome(connection, actors);
    settled += done;
    if (done === 0 && actors !== null) return settled;
    if (done === 0) actors = actorsAhead(connection);
    if (settled > 0 && performance.now() > until) return settled;
  }
}

function settleSome(connection: Connection, actors: ActorsAhead): number {
  return placeSignatures(connection, signaturesAtOnce, actors) || foldClaims(connection, actors);
}

/** Folds the next blocks of actors; gives how many. */
function foldActors(connection: Connection): number {
  const blocks = nextDirty(connection, blocksAtOnce).filter(isActorBlock);
  if (blocks.length === 0) return 0;
  const rows = standingRows(connection);
  const decisions = { judgements: standingJudgements(rows), correctionsOf: correctionsReader(connection) };
  const done = new Set<string>();
  const together: (readonly string[])[] = [];
  for (const block of blocks) {
    if (done.has(block)) continue;
    const tied = tiedBlocks(rows, block);
    for (const one of tied) done.add(one);
    together.push(tied);
  }
  takeUp(connection, [...done]);
  settleActors(connection, together, decisions);
  return blocks.length;
}

/** Folds the next blocks of claims; gives how many. */
function foldClaims(connection: Connection, actors: ActorsAhead): number {
  const blocks = nextDirty(connection, blocksAtOnce);
  if (blocks.length === 0) return 0;
  takeUp(connection, blocks);
  settleClaims(connection, blocks, actors);
  return blocks.length;
}
