import { Failure } from '../../model/failure.ts';
import { waker, type Waker } from '../waker.ts';
import { foldNow, foldOn } from './fold-on.ts';
import { reconcileOn } from './reconcile-on.ts';
import { tellOn } from './tell-on.ts';
import { workInHand, type WorkInHand } from './work-in-hand.ts';
import type { WorkerTools } from './worker-tools.ts';

/** How long a worker waits for work before it looks whether it is to end, in milliseconds. */
const waitMs = 1000;
/** How long it leaves a queue alone that is away, in milliseconds. */
const awayMs = 250;

/**
 * Takes work from the queue, reads and keeps it, folds the record and looks after the queue, until the signal comes or, with `once`, until nothing waits. What is in
 * hand is then finished. Throws `reader-outdated` where another version of the reader has taken over, and what makes the record unusable; the queue may be
 * away for as long as it likes.
 */
export async function runWorker(given: WorkerTools): Promise<void> {
  const ending = new AbortController();
  const tools = { ...given, signal: AbortSignal.any([given.signal, ending.signal]) };
  const broken: unknown[] = [];
  const end = (error?: unknown): void => {
    if (error !== undefined) broken.push(error);
    ending.abort();
  };
  const outdated = (): void => end(new Failure('reader-outdated', tools.readerVersion));
  const { readerVersion, store, tell } = tools;
  if ((await store.work.announceReader(readerVersion)) !== readerVersion)
    throw new Failure('reader-outdated', readerVersion);
  const fold = { isDue: true };
  const hand = workInHand(tools, {
    onKept: () => void (fold.isDue = true),
    onOutdated: outdated,
    onBroken: end,
  });
  await setUp(tools);
  tell({ kind: 'began', readerVersion });
  const comparing = waker();
  const loops = [
    take(hand, tools, comparing),
    foldOn(fold, tools),
    reconcileOn(hand, tools, { waker: comparing, outdated, end: () => end() }),
    signsOfLife(hand, tools),
    tellOn(tools),
  ];
  await Promise.all(loops.map((loop) => loop.catch(end)));
  await finish(hand, tools);
  if (broken.length > 0) throw broken[0];
}

/** Finishes what is in hand; at the end of all work the record is folded. */
async function finish(hand: WorkInHand, tools: WorkerTools): Promise<void> {
  tools.tell({ kind: 'stopping', inHand: hand.size() });
  const alive = setInterval(hand.working, tools.queue.bounds.ackWaitMs / 3);
  try {
    await hand.empty();
  } finally {
    clearInterval(alive);
  }
  if (tools.manner.once) await foldNow(tools);
  tools.tell({ kind: 'stopped' });
}

/** Sets the queue up, however long it is away; or until the signal comes. */
async function setUp(tools: WorkerTools): Promise<void> {
  const { queue, readerVersion, clock, signal } = tools;
  while (!signal.aborted) {
    try {
      await queue.setUp(readerVersion);
      return;
    } catch (error) {
      noteAway(error, tools);
      await clock.sleep(awayMs, signal);
    }
  }
}

/** Takes work while there is room for it. A queue that gives none for a reason is set up anew: it may have lost what it held, and is compared with the record. */
async function take(hand: WorkInHand, tools: WorkerTools, comparing: Waker): Promise<void> {
  const { queue, readerVersion, clock, signal, manner, tally } = tools;
  while (!signal.aborted) {
    await hand.room();
    if (signal.aborted) return;
    tally.lookedAt = performance.now();
    try {
      const most = manner.ahead - hand.size();
      for await (const taken of queue.take(readerVersion, { most, waitMs })) hand.begin(taken);
    } catch (error) {
      noteAway(error, tools);
      await clock.sleep(awayMs, signal);
      await setUp(tools);
      comparing.now();
    }
  }
}

function noteAway(error: unknown, { tally, tell }: WorkerTools): void {
  tally.queueTroubles += 1;
  tell({ kind: 'trouble', with: 'queue', error });
}

async function signsOfLife(hand: WorkInHand, { clock, signal, queue }: WorkerTools): Promise<void> {
  while (!signal.aborted) {
    await clock.sleep(queue.bounds.ackWaitMs / 3, signal);
    hand.working();
  }
}
