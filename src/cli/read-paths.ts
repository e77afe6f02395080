import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Passed } from '../intake/intake.ts';
import { readInputs } from '../intake/read-inputs.ts';
import { Failure } from '../model/failure.ts';
import { loadReader } from '../pipeline/default-reader.ts';
import { readInto } from '../pipeline/read-into.ts';
import { knownIn } from '../pipeline/known-article.ts';
import { modelName } from '../pipeline/models.ts';
import { readerVersion } from '../pipeline/reader.ts';
import type { Doors, Progress } from '../pipeline/read-into.ts';
import { openThreadPool, queuedEach, type ThreadPool } from '../pipeline/thread-pool.ts';
import type { Store } from '../record/store.ts';
import { failureLine } from './output.ts';
import type { Session } from './session.ts';
import { passedLines } from './show/passed-lines.ts';
import { countOne, noneUnread, unreadLines, type Unread } from './show/unread-lines.ts';

/** What a run of reading needs. */
export interface ReadRun {
  readonly store: Store;
  readonly session: Session;
  /** Null: none for a few files, one a core for folders. */
  readonly threads: number | null;
  /** Threads that run already and are kept; else `threads` are started and ended with the run. */
  readonly pool?: ThreadPool;
}

/** Reads the paths into the record, tells what failed and what was not read, and settles what follows. Known articles are not read again. */
export async function readPaths(paths: readonly string[], run: ReadRun): Promise<Tally> {
  const threads = run.threads ?? defaultThreads(paths);
  const { store } = run;
  const isKnown = await knownIn(store, readerVersion({ name: modelName() }));
  const unread = noneUnread();
  const shared = isKnown === null ? {} : { isKnown };
  if (threads === 0) {
    const reader = once(loadReader);
    const read = noting((source) => reader().read(source), unread);
    const doors = { ...shared, read, save: store.save.bind(store), ahead: 1 };
    return tell(readInto(readInputs(paths), doors), { ...run, unread });
  }
  const pool = once(() => run.pool ?? openThreadPool(threads));
  const read = noting((source) => pool().read(source), unread);
  const doors = { ...shared, read, save: store.keep.bind(store), ahead: threads * queuedEach * 2 };
  try {
    return await tell(readInto(readInputs(paths), doors), { ...run, unread });
  } finally {
    if (run.pool === undefined && pool.isMade()) await pool().close();
  }
}

/** Makes a thing when it is first asked for: a run that meets nothing new loads no models and starts no threads. */
function once<T>(make: () => T): (() => T) & { readonly isMade: () => boolean } {
  let made: { readonly one: T } | null = null;
  const get = (): T => (made ??= { one: make() }).one;
  return Object.assign(get, { isMade: () => made !== null });
}

interface Noted {
  readonly article: { readonly publishedOn: string | null; readonly language: string };
  readonly issues: readonly ({ readonly code: string } | readonly [code: string, value: string])[];
}

/** Reads as `read` does, and counts what has no date or is in a language that is not read. */
function noting<R extends Noted>(read: Doors<R>['read'], unread: Unread): Doors<R>['read'] {
  return async (source) => {
    const outcome = await read(source);
    if (outcome.kind !== 'reading') return outcome;
    const { article, issues } = outcome.reading;
    if (article.publishedOn === null) unread.undated += 1;
    if (issues.some((one) => ('code' in one ? one.code : one[0]) === 'language-unread'))
      countOne(unread.languages, article.language);
    return outcome;
  };
}

/** How many articles came to what. */
export interface Tally {
  readonly saved: number;
  readonly known: number;
  readonly failed: number;
}

async function tell(
  progress: AsyncGenerator<Progress>,
  { store, session, unread }: ReadRun & { readonly unread: Unread },
): Promise<Tally> {
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
    if (failure !== null) {
      output.message(failureLine(failure));
      countOne(unread.refused, failure.code);
    }
    output.progress(`read ${tally.saved + tally.known}, failed ${tally.failed}`);
  }
  output.progress('settling the record');
  await store.settle();
  for (const line of [...passedLines(passed), ...unreadLines(unread)]) output.message(line);
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
  try {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return false;
    return readdirSync(path, { recursive: true }).length > 50;
  } catch {
    return true; // A folder below cannot be read: the walk names it, and threads do no harm.
  }
}
