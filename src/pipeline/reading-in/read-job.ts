import { availableParallelism } from 'node:os';
import type { Input } from '../../intake/named-files.ts';
import { Failure, type FailureCode } from '../../model/failure.ts';
import type { Source } from '../../model/source.ts';
import type { ReadArticle } from '../../model/told-reading.ts';
import type { Store } from '../../record/store.ts';
import { openBoundedPool } from '../bounded-pool.ts';
import { once } from '../../model/once.ts';
import type { Progress } from '../read-into.ts';
import { failureOfStep } from '../reading/failure-of-step.ts';
import type { Given } from '../reading/given.ts';
import { readAll, type ReadingRun } from '../reading/read-all.ts';
import type { WebManner } from '../reading/read-addresses.ts';

/** What somebody gives a server to read. */
export interface ReadingJob {
  /** Files under the names that they were sent by, and addresses on the web. */
  readonly inputs: readonly Input[];
  readonly given: Given;
  readonly web: WebManner;
}

/** What is told of a job as it goes on; every value can be sent to another process. */
export type JobStep =
  /** One more of the inputs has been begun. */
  | { readonly kind: 'begun' }
  /** An article has been read; it is not safe yet. */
  | { readonly kind: 'read'; readonly article: ReadArticle }
  /** So many articles are safe in the record. */
  | { readonly kind: 'saved'; readonly saved: number; readonly known: number }
  | { readonly kind: 'refused'; readonly code: FailureCode; readonly subject: string }
  | { readonly kind: 'passed'; readonly path: string; readonly why: string; readonly count: number }
  /** All is read; the facts are made of it. */
  | { readonly kind: 'settling' };

/** Where a job is done. */
export interface JobPlace {
  readonly store: Store;
  /** Ends it after what is under way: that is kept, and its facts are made. */
  readonly signal: AbortSignal;
  readonly tell: (step: JobStep) => void;
}

/**
 * Reads what somebody has sent into a record, as `chancery read` would, and makes the facts of it. Every source is read in a process of its own, within
 * bounds of time and memory, since nobody here has seen it; one core is left to who asks the record meanwhile.
 */
export async function readJob(
  { inputs, given, web }: ReadingJob,
  { store, signal, tell }: JobPlace,
): Promise<void> {
  const processes = Math.max(1, Math.min(availableParallelism() - 1, inputs.length));
  const pool = once(() => openBoundedPool(processes));
  const onRead: ReadingRun['onRead'] = (source, read) => {
    if (read.kind !== 'reading') return;
    const { id, title } = read.reading.article;
    tell({ kind: 'read', article: { id, title, source: source.source } });
  };
  const run = { store, given, web, signal, onRead, onInput: () => tell({ kind: 'begun' }) };
  try {
    for await (const step of readAll(inputs, { ...run, threads: processes, pool: lazily(pool) }))
      tell(stepOf(step));
  } finally {
    if (pool.isMade()) await pool().close();
  }
  tell({ kind: 'settling' });
  await store.settle();
}

type Pool = ReturnType<typeof openBoundedPool<Source>>;

/** A pool that is opened with the first source: one job in two meets only what is known. */
const lazily = (pool: () => Pool): Pool => ({ read: (source) => pool().read(source), close: async () => {} });

function stepOf(step: Progress): JobStep {
  if (step.kind === 'saved') return step;
  if (step.kind === 'passed') return { ...step, count: step.count ?? 1 };
  const { code, subject } = failureOfStep(step) ?? new Failure('unforeseen', 'a step without a failure');
  return { kind: 'refused', code, subject };
}
