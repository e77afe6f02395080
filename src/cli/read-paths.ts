import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Passed } from '../intake/intake.ts';
import { readInputs } from '../intake/read-inputs.ts';
import { Failure } from '../model/failure.ts';
import { loadReader } from '../pipeline/default-reader.ts';
import { readInto } from '../pipeline/read-into.ts';
import type { Progress } from '../pipeline/read-into.ts';
import { openThreadPool, queuedEach, type ThreadPool } from '../pipeline/thread-pool.ts';
import type { Store } from '../record/store.ts';
import { failureLine } from './output.ts';
import type { Session } from './session.ts';
import { passedLines } from './show/passed-lines.ts';

/** What a run of reading needs. */
export interface ReadRun {
  readonly store: Store;
  readonly session: Session;
  /** Null: none for a few files, one a core for folders. */
  readonly threads: number | null;
  /** Threads that run already and are kept; else `threads` are started and ended with the run. */
  readonly pool?: ThreadPool;
}

/** Reads the paths into the record, tells what failed, and settles what follows. */
export async function readPaths(paths: readonly string[], run: ReadRun): Promise<Tally> {
  const threads = run.threads ?? defaultThreads(paths);
  const { store } = run;
  if (threads === 0) {
    const doors = { read: loadReader().read, save: store.save.bind(store), ahead: 1 };
    return tell(readInto(readInputs(paths), doors), run);
  }
  const pool = run.pool ?? openThreadPool(threads);
  const doors = { read: pool.read, save: store.keep.bind(store), ahead: threads * queuedEach * 2 };
  try {
    return await tell(readInto(readInputs(paths), doors), run);
  } finally {
    if (run.pool === undefined) await pool.close();
  }
}

/** How many articles came to what. */
export interface Tally {
  readonly saved: number;
  readonly known: number;
  readonly failed: number;
}

async function tell(progress: AsyncGenerator<Progress>, { store, session }: ReadRun): Promise<Tally> {
  const tally = { saved: 0, known: 0, failed: 0 };
  const { output } = session;
  const passed: Passed[] = [];
  for await (const step of progress) {
    if (step.kind === 'saved') {
      tally.saved += step.saved;
      tally.known += step.known;
    } else if (step.kind === 'passed') passed.push(step);
    else tally.failed += 1;
    const failure = failureOf(step);
    if (failure !== null) output.message(failureLine(failure));
    output.progress(`read ${tally.saved + tally.known}, failed ${tally.failed}`);
  }
  output.progress('settling the record');
  await store.settle();
  for (const line of passedLines(passed)) output.message(line);
  output.message(summary(tally));
  if (tally.failed > 0) session.failed = true;
  return tally;
}

function failureOf(step: Progress): Failure | null {
  switch (step.kind) {
    case 'saved':
    case 'passed':
      return null;
    case 'failure':
      return step.failure;
    case 'not-an-article':
      return new Failure('input-not-article', `${step.source} (${step.reason})`);
  }
}

function summary({ saved, known, failed }: Tally): string {
  const parts = [`${saved} new`, `${known} known already`, ...(failed > 0 ? [`${failed} failed`] : [])];
  return `articles: ${parts.join(', ')}`;
}

/**
 * How many threads read the paths: one a core for folders, JSON Lines and more than 20 paths; else none, since starting a thread takes
 * longer than reading a few files.
 */
function defaultThreads(paths: readonly string[]): number {
  const many =
    paths.length > 20 ||
    paths.some((path) => path !== '-' && /\.jsonl$|\/$/.test(path)) ||
    paths.some(isLargeFolder);
  return many ? availableParallelism() : 0;
}

function isLargeFolder(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return false;
  return readdirSync(path, { recursive: true }).length > 50;
}
