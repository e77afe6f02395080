import type { PlainAnswer } from './plain-answer.ts';

/** Answers that are remembered as long as the record stands as it did. */
export interface AnswerCache {
  /** What was answered to a request, or what `make` answers now; one that is being made is waited for and not made twice. */
  readonly answerTo: (asked: CachedRequest, make: () => Promise<PlainAnswer>) => Promise<PlainAnswer>;
}

/** A request and the state of the record in which it is asked. */
export interface CachedRequest {
  readonly key: string;
  readonly state: string;
}

interface Kept {
  readonly state: string;
  readonly answer: Promise<PlainAnswer>;
  bytes: number;
}

/** The largest answer that is remembered, in bytes. */
const largest = 1_000_000;

/** Remembers answers up to so many bytes; the one asked for longest ago is forgotten first. */
export function answerCache(mostBytes: number): AnswerCache {
  const kept = new Map<string, Kept>();
  let bytes = 0;
  const forget = (key: string): void => {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  const note = (key: string, held: Kept, answer: PlainAnswer): void => {
    if (kept.get(key) !== held) return;
    const size = answer.body.length + key.length;
    if (answer.status !== 200 || size > largest) return forget(key);
    held.bytes = size;
    bytes += size;
    for (const [oldest] of kept) {
      if (bytes <= mostBytes) break;
      forget(oldest);
    }
  };
  return {
    answerTo: async ({ key, state }, make) => {
      const found = kept.get(key);
      if (found?.state === state) {
        // What was asked for last stands last.
        kept.delete(key);
        kept.set(key, found);
        return found.answer;
      }
      if (found !== undefined) forget(key);
      const held: Kept = { state, answer: make(), bytes: 0 };
      kept.set(key, held);
      try {
        const answer = await held.answer;
        note(key, held, answer);
        return answer;
      } catch (error) {
        if (kept.get(key) === held) forget(key);
        throw error;
      }
    },
  };
}
