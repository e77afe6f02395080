import type { Failure } from '../../model/failure.ts';
import { failureOf } from '../problem.ts';

/** Something that is done again and again until it is ended. */
export interface LookOut {
  readonly end: () => void;
}

/** Does work every so many milliseconds, never twice at once; what it throws is noted, and it is done again. Does not keep the process alive. */
export function lookOut(
  everyMs: number,
  work: () => Promise<void>,
  note: (failure: Failure) => void,
): LookOut {
  let isAtWork = false;
  const once = async (): Promise<void> => {
    if (isAtWork) return;
    isAtWork = true;
    try {
      await work();
    } catch (error) {
      note(failureOf(error));
    } finally {
      isAtWork = false;
    }
  };
  const timer = setInterval(() => void once(), everyMs).unref();
  return { end: () => clearInterval(timer) };
}
