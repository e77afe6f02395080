import { standingJudgements, tiedBlocks } from '../core/judgements.ts';
import type { SettledActors } from '../core/settled-actors.ts';
import { isActorBlock } from '../core/touched-blocks.ts';
import type { Connection } from './connection.ts';
import { nextDirty, takeUp } from './dirty-blocks.ts';
import { correctionsReader, standingRows } from './judgement-rows.ts';
import { placeSignatures } from './place-signatures.ts';
import { settleActors } from './settle-actors.ts';
import { settleClaims } from './settle-claims.ts';
import { settledActors } from './settled-actors.ts';

/** How long one transaction may go on before other processes get a turn. */
const turnMs = 250;
/** How much is taken up at once within a transaction. */
const blocksAtOnce = 100;
const signaturesAtOnce = 1000;
/** After so many steps the actors are looked up anew, since what is known of them is kept in memory. */
const stepsWithOneLookup = 20_000;

/** What has been looked up of the actors, and the state of the file that it belongs to. */
interface Lookup {
  readonly actors: SettledActors;
  readonly fileState: number;
  steps: number;
}

/**
 * Folds every dirty block, actors first, and gives the number of steps taken. May be stopped at any point:
 * what is left stays dirty and is folded by the next call.
 */
export function settle(connection: Connection): number {
  return connection.unhurried(() => {
    let settled = 0;
    let lookup: Lookup | null = null;
    for (;;) {
      const turn = connection.write(() => settleTurn(connection, lookup));
      lookup = turn.lookup;
      settled += turn.settled;
      if (turn.settled === 0) return settled;
    }
  });
}

interface Turn {
  readonly settled: number;
  /** What the next turn may go on with: null where actors are still to be folded, or may be. */
  readonly lookup: Lookup | null;
}

/**
 * One transaction's work; it ends when the time is up or nothing is left. As long as no other process has written, actors are looked up once,
 * after all of them have been folded: how often the time is up, which depends on the machine, then changes nothing in the work.
 */
function settleTurn(connection: Connection, before: Lookup | null): Turn {
  const until = performance.now() + turnMs;
  let settled = 0;
  let lookup = stillHolds(connection, before) ? before : null;
  for (;;) {
    const done: number = lookup === null ? foldActors(connection) : settleSome(connection, lookup.actors);
    settled += done;
    if (done === 0 && lookup !== null) return { settled, lookup: null };
    if (lookup !== null) lookup.steps += done;
    if (done === 0)
      lookup = { actors: settledActors(connection), fileState: connection.fileState(), steps: 0 };
    if (settled > 0 && performance.now() > until) return { settled, lookup };
  }
}

function stillHolds(connection: Connection, lookup: Lookup | null): lookup is Lookup {
  return lookup !== null && lookup.steps < stepsWithOneLookup && lookup.fileState === connection.fileState();
}

function settleSome(connection: Connection, actors: SettledActors): number {
  return placeSignatures(connection, signaturesAtOnce, actors) || foldClaims(connection, actors);
}

/** Folds the next blocks of actors; gives how many. */
function foldActors(connection: Connection): number {
  const blocks = nextDirty(connection, blocksAtOnce).filter(isActorBlock);
  if (blocks.length === 0) return 0;
  const rows = standingRows(connection);
  const decisions = { judgements: standingJudgements(rows), correctionsOf: correctionsReader(connection) };
  const done = new Set<string>();
  for (const block of blocks) {
    if (done.has(block)) continue;
    const together = tiedBlocks(rows, block);
    for (const one of together) {
      takeUp(connection, one);
      done.add(one);
    }
    settleActors(connection, together, decisions);
  }
  return blocks.length;
}

/** Folds the next blocks of claims; gives how many. */
function foldClaims(connection: Connection, actors: SettledActors): number {
  const blocks = nextDirty(connection, blocksAtOnce);
  for (const block of blocks) {
    takeUp(connection, block);
    settleClaims(connection, block, actors);
  }
  return blocks.length;
}
