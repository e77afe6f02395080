import type { Waker } from '../waker.ts';
import { patiently } from './patiently.ts';
import { reconcile, type Reconciled } from './reconcile.ts';
import type { WorkInHand } from './work-in-hand.ts';
import type { WorkerTools } from './worker-tools.ts';

/** What a comparison of queue and record may bring to an end, and what brings it on. */
export interface Reconciler {
  /** Wakes it before its time: the queue was away. */
  readonly waker: Waker;
  /** Another version of the reader has taken over. */
  readonly outdated: () => void;
  /** Nothing waits any more, and the worker runs once. */
  readonly end: () => void;
}

/** How often a worker that runs once looks whether anything still waits, in milliseconds. */
const onceMs = 200;

/** Compares the queue with the record now and then, and looks whether this version of the reader is still the current one. */
export async function reconcileOn(
  hand: WorkInHand,
  tools: WorkerTools,
  { waker, outdated, end }: Reconciler,
): Promise<void> {
  const { signal, manner, readerVersion, store, tell, clock } = tools;
  const note = (error: unknown): void => tell({ kind: 'trouble', with: 'record', error });
  let wasShort = true;
  while (!signal.aborted) {
    const status = await patiently(() => store.work.workStatus(), { clock, signal, note });
    if (status.reader !== readerVersion) return outdated();
    if (manner.once && status.waiting + status.again === 0 && hand.size() === 0) return end();
    const found = await compare(tools, wasShort);
    wasShort = found?.isShort ?? true;
    await waker.nap(manner.once ? Math.min(onceMs, manner.reconcileMs) : manner.reconcileMs, tools);
  }
}

/** Compares once; null where the queue is away or another worker compares. */
async function compare(tools: WorkerTools, wasShort: boolean): Promise<Reconciled | null> {
  const { queue, readerVersion, tally, tell } = tools;
  try {
    const lease = await queue.lease('reconcile');
    if (lease === null) return null;
    try {
      await queue.dropOthers(readerVersion);
      const found = await reconcile(tools, { wasShort });
      tally.republished += found.queued;
      if (found.queued > 0) tell({ kind: 'republished', queued: found.queued });
      return found;
    } finally {
      await lease.release();
    }
  } catch (error) {
    tally.queueTroubles += 1;
    tell({ kind: 'trouble', with: 'queue', error });
    return null;
  }
}
