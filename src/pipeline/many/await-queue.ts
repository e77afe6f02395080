import type { Clock } from '../../intake/clock.ts';
import { Failure } from '../../model/failure.ts';
import { openQueue, type QueueAddress, type WorkQueue } from './open-queue.ts';
import type { QueueBounds } from './set-up-queue.ts';

/** How long is waited between two tries, in milliseconds. */
const pauseMs = 1000;

/** What a wait for a queue works with. */
export interface AwaitingQueue {
  readonly clock: Pick<Clock, 'sleep'>;
  readonly signal: AbortSignal;
  /** Told of each try that failed. */
  readonly note: (failure: Failure) => void;
  readonly bounds?: Partial<QueueBounds>;
}

/** Opens a queue as `openQueue` does, waiting for servers that are being started, or choose who leads; once the signal has come it throws what failed. */
export async function awaitQueue(
  address: QueueAddress,
  { clock, signal, note, bounds }: AwaitingQueue,
): Promise<WorkQueue> {
  for (;;) {
    try {
      return await openQueue(address, bounds);
    } catch (error) {
      if (!isQueueAway(error) || signal.aborted) throw error;
      note(error);
      await clock.sleep(pauseMs, signal);
    }
  }
}

/** Whether the queue cannot be used now, and may be in a while. */
export function isQueueAway(error: unknown): error is Failure {
  return error instanceof Failure && (error.code === 'queue-unreachable' || error.code === 'queue-unfit');
}
