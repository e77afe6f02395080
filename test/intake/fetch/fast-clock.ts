import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../../src/intake/clock.ts';
import type { Transport } from '../../../src/intake/fetch/transport.ts';

interface Sleeper {
  readonly atMs: number;
  readonly wake: () => void;
}

/** A clock for many things at once: when nothing is under way but sleeping, it goes on to the next that wakes. */
export interface FastClock extends Clock {
  /** Counts what a transport has under way, so that the clock waits for the network. */
  readonly watching: (transport: Transport) => Transport;
  /** A thing whose methods count as under way until they have answered. */
  readonly counting: <T extends object>(thing: T) => T;
  /** Lets time pass up to an instant, then calls `then`. Ends when `stop` is called. */
  readonly runUntil: (untilMs: number, then: () => void) => Promise<void>;
  readonly stop: () => void;
}

/** Turns of the event loop without anything under way after which nothing will come of itself. */
const quietTurns = 3;

/** Makes a fast clock. Chance is a fixed sequence. */
export function fastClock(startMs: number, busyElsewhere: () => number): FastClock {
  let nowMs = startMs;
  let underWay = 0;
  let seed = 1;
  const stopping = new AbortController();
  const sleepers = new Set<Sleeper>();
  const quiet = async (): Promise<void> => {
    for (let turns = 0; turns < quietTurns; turns += 1) {
      await turn();
      if (underWay + busyElsewhere() > 0) turns = -1;
    }
  };
  return {
    now: () => nowMs,
    random: () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    },
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const sleeper = { atMs: nowMs + Math.max(0, ms), wake: resolve };
        const end = (): void => {
          sleepers.delete(sleeper);
          resolve();
        };
        if (signal?.aborted === true) {
          resolve();
          return;
        }
        sleepers.add({ ...sleeper, wake: end });
        signal?.addEventListener('abort', () => {
          for (const one of sleepers) if (one.wake === end) sleepers.delete(one);
          resolve();
        });
      }),
    watching: (transport) => ({
      ...transport,
      send: async (url, asked) => {
        underWay += 1;
        const done = (): void => {
          underWay -= 1;
        };
        try {
          const answer = await transport.send(url, asked);
          return { ...answer, body: counted(answer.body, done), drop: () => (answer.drop(), done()) };
        } catch (error) {
          done();
          throw error;
        }
      },
    }),
    counting: (thing) =>
      new Proxy(thing, {
        get: (target, name) => {
          const value: unknown = Reflect.get(target, name, target);
          if (typeof value !== 'function') return value;
          return (...given: unknown[]): unknown => {
            const answer: unknown = value.apply(target, given);
            if (!(answer instanceof Promise)) return answer;
            underWay += 1;
            const done = (): void => {
              underWay -= 1;
            };
            answer.then(done, done);
            return answer;
          };
        },
      }),
    runUntil: async (untilMs, then) => {
      while (!stopping.signal.aborted) {
        await quiet();
        const next = [...sleepers].toSorted((a, b) => a.atMs - b.atMs)[0];
        if (next === undefined || next.atMs > untilMs) {
          nowMs = Math.max(nowMs, untilMs);
          then();
          return;
        }
        sleepers.delete(next);
        nowMs = Math.max(nowMs, next.atMs);
        next.wake();
      }
    },
    stop: () => {
      stopping.abort();
    },
  };
}

async function* counted(body: AsyncIterable<Uint8Array>, done: () => void): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } finally {
    done();
  }
}
