import { Failure, type FailureCode } from '../../model/failure.ts';
import type { Clock } from '../../intake/clock.ts';

/** Failures of the record that pass: another has it locked, its server is being started anew, somebody frees space on the disk. */
const passing: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'record-busy',
  'record-unreachable',
  'record-disk-full',
  'record-unwritable',
]);

/** How long is waited before the next try, in milliseconds. */
const pausesMs = [100, 500, 2000, 5000] as const;

/** What is told of a try that failed and is made again. */
export interface Patience {
  readonly clock: Pick<Clock, 'sleep'>;
  readonly signal: AbortSignal;
  readonly note: (failure: Failure) => void;
}

/**
 * Does some work with the record, again and again while it cannot be written for a reason that passes: that is no fault of the article. Throws what else it throws, and
 * once the signal has come the failure itself.
 */
export async function patiently<T>(work: () => Promise<T>, { clock, signal, note }: Patience): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Failure) || !passing.has(error.code) || signal.aborted) throw error;
      note(error);
      await clock.sleep(pausesMs[Math.min(tries, pausesMs.length - 1)] ?? 0, signal);
    }
  }
}
