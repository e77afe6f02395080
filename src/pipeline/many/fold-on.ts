import type { Lease } from './leases.ts';
import type { WorkerTools } from './worker-tools.ts';

/**
 * Folds the record again and again where something has come into it, beside the reading: one worker at a time, by a lease. The lease saves work; that no two
 * fold one block at once the record sees to itself, also where the queue is away.
 */
export async function foldOn(fold: { isDue: boolean }, tools: WorkerTools): Promise<void> {
  const { clock, signal, manner } = tools;
  while (!signal.aborted) {
    await clock.sleep(manner.foldMs, signal);
    if (signal.aborted || !fold.isDue) continue;
    fold.isDue = false;
    // Whoever folds now may have looked before what is due had come.
    if (!(await foldSafely(tools))) fold.isDue = true;
  }
}

/** Folds under the lease; false where another has it, or the record could not be folded: it is tried again, and what is read is safe. */
async function foldSafely(tools: WorkerTools): Promise<boolean> {
  try {
    return await withLease(tools, () => foldNow(tools));
  } catch (error) {
    tools.tally.recordTroubles += 1;
    tools.tell({ kind: 'trouble', with: 'record', error });
    return false;
  }
}

/** Folds what is to be folded, and counts it. */
export async function foldNow({ folder, tally, tell }: WorkerTools): Promise<void> {
  const began = performance.now();
  const blocks = await folder.settle();
  const ms = performance.now() - began;
  tally.folded += blocks;
  tally.foldMs += ms;
  if (blocks > 0) tell({ kind: 'folded', blocks, ms });
}

/** Does some work while it has the lease; false where another has it. */
async function withLease(tools: WorkerTools, work: () => Promise<void>): Promise<boolean> {
  const lease = await leaseOf(tools);
  if (lease === null) return false;
  const renewing = setInterval(() => void lease.renew().catch(() => {}), tools.queue.bounds.leaseMs / 3);
  try {
    await work();
  } finally {
    clearInterval(renewing);
    await lease.release().catch(() => {});
  }
  return true;
}

/** The lease; without a queue to ask, leave is taken. */
async function leaseOf({ queue }: WorkerTools): Promise<Lease | null> {
  try {
    return await queue.lease('fold');
  } catch {
    return { renew: async () => true, release: async () => {} };
  }
}
