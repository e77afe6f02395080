import { isCrossed, isCut } from './failures.ts';

/** Work that may be done again. */
export interface Patient<T> {
  readonly work: () => T;
  /** Tidies up behind work that has failed. */
  readonly afterFailure?: (error: unknown) => void;
  /** How long the work is done again. */
  readonly patienceMs: number;
}

/** Does work, and does it again, each time after a longer pause, where the connection was cut or another writer was in the way. */
export function patiently<T>({ work, afterFailure, patienceMs }: Patient<T>): T {
  const until = performance.now() + patienceMs;
  for (let pauseMs = 20; ; pauseMs = Math.min(pauseMs * 2, 1000)) {
    try {
      return work();
    } catch (error) {
      afterFailure?.(error);
      const mayGoThrough = isCut(error) || isCrossed(error);
      if (!mayGoThrough || performance.now() + pauseMs > until) throw error;
      sleep(pauseMs);
    }
  }
}

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
