import type { Output } from '../output.ts';
import { progressLine } from './progress-line.ts';

/** Tells how far a run has come: on a terminal in one line that changes, elsewhere in a plain line every few seconds. */
export interface ProgressMeter {
  /** So many are to be done; the number may grow. */
  readonly expect: (total: number) => void;
  /** One more is done. */
  readonly done: (what: string) => void;
  /** Another stage has begun, of which no number is known. */
  readonly stage: (name: string) => void;
}

/** What a meter asks the time by, and where it writes. */
export interface MeterSetting {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly isTerminal: boolean;
  /** Whether nothing is told. */
  readonly silent: boolean;
}

/** How this process tells its progress: by its clock, on standard error; not at all where CHANCERY_PROGRESS is `never`. */
export function processMeterSetting(): MeterSetting {
  return {
    now: () => performance.now(),
    isTerminal: process.stderr.isTTY,
    silent: process.env['CHANCERY_PROGRESS'] === 'never',
  };
}

/** Time between two lines: a terminal is drawn ten times a second, a log grows by a line in five seconds. */
const terminalMs = 100;
const logMs = 5000;

/** Makes a meter that writes to an output. The clock is handed in. */
export function progressMeter(output: Output, { now, isTerminal, silent }: MeterSetting): ProgressMeter {
  const begun = now();
  let told = begun;
  let done = 0;
  let total = 0;
  const tell = (at: string): void => {
    const time = now();
    if (silent || time - told < (isTerminal ? terminalMs : logMs)) return;
    told = time;
    const line = progressLine({ done, total, elapsedMs: time - begun, at });
    if (isTerminal) output.progress(line);
    else output.message(line);
  };
  return {
    expect: (n) => {
      total = Math.max(total, n);
    },
    done: (what) => {
      done += 1;
      tell(what);
    },
    stage: (name) => {
      if (!silent) output.progress(`${name} …`);
    },
  };
}
