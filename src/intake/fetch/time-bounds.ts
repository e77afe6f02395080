import { Failure } from '../../model/failure.ts';
import type { WebLimits } from './web-limits.ts';

/** Bounds one exchange with a server in time. */
export interface TimeBounds {
  /** Comes when a bound is passed, or when the work is given up; its reason is the failure. */
  readonly signal: AbortSignal;
  /** Something was heard of the server: its silence counts from here. */
  readonly heard: () => void;
  readonly end: () => void;
}

/**
 * Starts the two clocks of an exchange: one for all of it, one for each silence. A server that sends a byte a second is never silent for long,
 * and is ended by the first.
 */
export function timeBounds(
  { totalMs, idleMs }: Pick<WebLimits, 'totalMs' | 'idleMs'>,
  { subject, given }: { readonly subject: string; readonly given: AbortSignal | undefined },
): TimeBounds {
  const ended = new AbortController();
  const stop = (words: string) => (): void =>
    ended.abort(new Failure('answer-too-slow', `${subject} (${words})`));
  const total = setTimeout(stop(`not done after ${inSeconds(totalMs)}`), totalMs);
  const idle = setTimeout(stop(`silent for ${inSeconds(idleMs)}`), idleMs);
  return {
    signal: given === undefined ? ended.signal : AbortSignal.any([ended.signal, given]),
    heard: () => void idle.refresh(),
    end: () => {
      clearTimeout(total);
      clearTimeout(idle);
    },
  };
}

const inSeconds = (ms: number): string => `${ms / 1000} s`;
