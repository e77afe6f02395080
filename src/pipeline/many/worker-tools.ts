import type { Clock } from '../../intake/clock.ts';
import type { Failure } from '../../model/failure.ts';
import type { Store } from '../../record/store.ts';
import type { Work } from '../../record/work-memory.ts';
import type { WorkQueue } from './open-queue.ts';
import type { WorkPool } from './work-pool.ts';
import type { WorkerTally } from './worker-tally.ts';

/** What a worker tells as it comes. */
export type WorkerEvent =
  | { readonly kind: 'began'; readonly readerVersion: string }
  /** Something did not work and is tried again: the record is locked, the queue is away. */
  | { readonly kind: 'trouble'; readonly with: 'record' | 'queue'; readonly error: unknown }
  /** A try to read something has failed. */
  | { readonly kind: 'fault'; readonly work: Work; readonly source: string; readonly failure: Failure }
  /** Something could not be read and is not tried again. */
  | { readonly kind: 'aside'; readonly work: Work; readonly source: string; readonly failure: Failure }
  | { readonly kind: 'folded'; readonly blocks: number; readonly ms: number }
  /** Work that the queue had lost was put into it again. */
  | { readonly kind: 'republished'; readonly queued: number }
  | { readonly kind: 'stopping'; readonly inHand: number }
  | { readonly kind: 'stopped' };

/** Folds what has come into the record, beside the reading. */
export interface Folder {
  /** Gives the number of steps taken. */
  readonly settle: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** How a worker works. */
export interface WorkerManner {
  /** So much may be in hand at once. */
  readonly ahead: number;
  /** So many tries, and what fails is set aside. */
  readonly tries: number;
  /** How often the record is folded and the queue compared with it, in milliseconds. */
  readonly foldMs: number;
  readonly reconcileMs: number;
  /** Ends when nothing waits any more. */
  readonly once: boolean;
}

/** What a worker works with: all that is not its own is handed in. */
export interface WorkerTools {
  readonly store: Store;
  readonly queue: WorkQueue;
  readonly pool: WorkPool;
  readonly folder: Folder;
  /** The version of the reader in the pool. */
  readonly readerVersion: string;
  readonly clock: Clock;
  /** Comes when the worker is to end: what is in hand is finished, and nothing of it is lost. */
  readonly signal: AbortSignal;
  readonly tally: WorkerTally;
  readonly tell: (event: WorkerEvent) => void;
  readonly manner: WorkerManner;
}

export const usualManner: Omit<WorkerManner, 'ahead'> = {
  tries: 3,
  foldMs: 500,
  reconcileMs: 10_000,
  once: false,
};
