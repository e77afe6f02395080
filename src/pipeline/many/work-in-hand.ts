import { workDoer, type WorkOutcome } from './do-work.ts';
import type { Taken } from './take-work.ts';
import type { WorkerTools } from './worker-tools.ts';

/** What a worker has in hand. */
export interface WorkInHand {
  readonly size: () => number;
  readonly begin: (taken: Taken) => void;
  /** Comes when there is room for half of what may be in hand. */
  readonly room: () => Promise<void>;
  /** Comes when nothing is in hand. */
  readonly empty: () => Promise<void>;
  /** Tells the queue that all of it is still in hand. */
  readonly working: () => void;
}

/** What the doer of work is told of. */
export interface HandEvents {
  /** Something was kept. */
  readonly onKept: () => void;
  /** Another version of the reader has the word. */
  readonly onOutdated: () => void;
  /** The record cannot be used. */
  readonly onBroken: (error: unknown) => void;
}

/** Does what is taken, several pieces at once, and counts it. */
export function workInHand(tools: WorkerTools, { onKept, onOutdated, onBroken }: HandEvents): WorkInHand {
  const { tally, manner } = tools;
  const hand = new Map<Taken, Promise<void>>();
  const doIt = workDoer(tools);
  const work = async (taken: Taken): Promise<void> => {
    const began = performance.now();
    try {
      const outcome = await doIt(taken);
      count(tools, taken, outcome);
      if (outcome === 'read') onKept();
      if (outcome === 'outdated') onOutdated();
    } catch (error) {
      // It is handed out again: nothing of it is done.
      taken.later(0);
      onBroken(error);
    } finally {
      tally.workMs += performance.now() - began;
      hand.delete(taken);
      tally.inHand = hand.size;
    }
  };
  const until = async (most: number): Promise<void> => {
    while (hand.size > most) await Promise.race(hand.values());
  };
  return {
    size: () => hand.size,
    begin: (taken) => {
      tally.taken += 1;
      if (taken.handed > 1) tally.handedAgain += 1;
      hand.set(taken, work(taken));
      tally.inHand = hand.size;
    },
    room: () => until(Math.floor(manner.ahead / 2)),
    empty: () => until(0),
    working: () => {
      for (const taken of hand.keys()) taken.working();
    },
  };
}

function count({ tally }: WorkerTools, { work }: Taken, outcome: WorkOutcome): void {
  if (outcome === 'read') tally.read += 1;
  if (outcome === 'read' && work.kind === 'again') tally.reread += 1;
  if (outcome === 'known') tally.known += 1;
  if (outcome === 'aside') tally.aside += 1;
}
