/** Why a stream is woken: there may be news, or it has been silent for long. */
export type Reason = 'news' | 'beat' | 'end';

/** Lets one waiter wait until it is woken; a call that comes while nobody waits is not lost. */
export interface WakeUp {
  readonly wake: (reason: Reason) => void;
  readonly wait: () => Promise<Reason>;
}

/** How much a reason weighs: of several that come together the heaviest counts. */
const weight: Readonly<Record<Reason, number>> = { beat: 0, news: 1, end: 2 };

/** Makes one for one waiter. */
export function wakeUp(): WakeUp {
  let pending: Reason | null = null;
  let waiting: ((reason: Reason) => void) | null = null;
  return {
    wake: (reason) => {
      if (waiting === null) {
        if (pending === null || weight[reason] > weight[pending]) pending = reason;
        return;
      }
      waiting(reason);
      waiting = null;
    },
    wait: async () => {
      const held = pending;
      pending = null;
      if (held !== null) return held;
      const { promise, resolve } = Promise.withResolvers<Reason>();
      waiting = resolve;
      return promise;
    },
  };
}
