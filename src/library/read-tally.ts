import type { Passed } from '../intake/intake.ts';
import type { Failure } from '../model/failure.ts';
import type { Progress } from '../pipeline/read-into.ts';
import { failureOfStep } from '../pipeline/reading/failure-of-step.ts';
import type { ReadingRun } from '../pipeline/reading/read-all.ts';

/** How far a run of reading has come. */
export interface ReadProgress {
  /** Inputs that were read, known already or failed. */
  readonly done: number;
  readonly failed: number;
  /** Path or address of the input that was read last; null before the first. */
  readonly at: string | null;
}

/** What became of the inputs of a run. */
export interface ReadReport {
  /** Articles that are new in the record. */
  readonly saved: number;
  /** Articles that were there already. */
  readonly known: number;
  /** How many inputs could not be read. */
  readonly failed: number;
  /** Why: the first thousand of them, each with its code and what it happened to. */
  readonly failures: readonly Failure[];
  /** The first thousand files and addresses that are of no kind that is read. */
  readonly passed: readonly Passed[];
  /** False where the signal ended the run before its end. */
  readonly whole: boolean;
}

/** So many failures and files passed over are named one by one. */
const mostNamed = 1000;

/** Counts what becomes of the inputs of a run. */
export interface ReadTally {
  readonly onRead: NonNullable<ReadingRun['onRead']>;
  readonly add: (step: Progress) => void;
  readonly report: () => Omit<ReadReport, 'whole'>;
}

/** Begins to count, and tells how far the run is after each input that is read, known or failed. */
export function readTally(tell: (progress: ReadProgress) => void = () => {}): ReadTally {
  const counts = { saved: 0, known: 0, failed: 0 };
  const failures: Failure[] = [];
  const passed: Passed[] = [];
  let [done, at]: [number, string | null] = [0, null];
  const note = (more: number): void => {
    done += more;
    tell({ done, failed: counts.failed, at });
  };
  return {
    onRead: ({ source }, given) => {
      at = source;
      // Inputs that hold no article are counted when their failure is told.
      if (given.kind === 'reading') note(1);
    },
    add: (step) => {
      const failure = failureOfStep(step);
      if (failure !== null) {
        counts.failed += 1;
        if (failures.length < mostNamed) failures.push(failure);
        note(1);
      } else if (step.kind === 'passed') {
        if (passed.length < mostNamed) passed.push(step);
      } else if (step.kind === 'saved') {
        counts.saved += step.saved;
        counts.known += step.known;
        // What is known is not read, so that only this step tells of it.
        if (step.saved === 0 && step.known > 0) note(step.known);
      }
    },
    report: () => ({ ...counts, failures, passed }),
  };
}
