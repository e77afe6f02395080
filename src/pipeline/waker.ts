import type { Clock } from '../intake/clock.ts';

/** A nap that can be ended. */
export interface Waker {
  /** Waits so many milliseconds, until it is woken, or until the signal comes. */
  readonly nap: (ms: number, tools: { readonly clock: Clock; readonly signal: AbortSignal }) => Promise<void>;
  readonly now: () => void;
}

/** Makes naps that can be ended: one at a time. */
export function waker(): Waker {
  let ending = new AbortController();
  return {
    nap: (ms, { clock, signal }) => {
      ending = new AbortController();
      // There is no instant at which something comes due while all wait for servers.
      const until = AbortSignal.any([ending.signal, signal]);
      return ms === Infinity ? ended(until) : clock.sleep(Math.max(0, ms), until);
    },
    now: () => ending.abort(),
  };
}

async function ended(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
