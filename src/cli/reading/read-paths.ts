import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Intake, Passed } from '../../intake/intake.ts';
import { readInputs } from '../../intake/read-inputs.ts';
import { Failure } from '../../model/failure.ts';
import { loadReader } from '../../pipeline/default-reader.ts';
import { knownIn } from '../../pipeline/known-article.ts';
import { modelName } from '../../pipeline/models.ts';
import { readerVersion } from '../../pipeline/reader.ts';
import { readInto, type Progress } from '../../pipeline/read-into.ts';
import { openThreadPool, queuedEach, type ThreadPool } from '../../pipeline/thread-pool.ts';
import type { Store } from '../../record/store.ts';
import { failureLine } from '../output.ts';
import { countInputs } from '../progress/count-inputs.ts';
import { processMeterSetting, progressMeter, type ProgressMeter } from '../progress/progress-meter.ts';
import type { Session } from '../session.ts';
import { passedLines } from '../show/passed-lines.ts';
import { countOne, noneUnread, unreadLines, type Unread } from '../show/unread-lines.ts';
import { untilInterrupted } from './interruption.ts';
import { withGiven, type Given } from './given.ts';
import { noting } from './noting.ts';
import { once } from './once.ts';

/** What a run of reading needs. */
export interface ReadRun {
  readonly store: Store;
  readonly session: Session;
  /** Null: none for a few files, one a core for folders. */
  readonly threads: number | null;
  /** Threads that run already and are kept; else `threads` are started and ended with the run. */
  readonly pool?: ThreadPool;
  /** What people say of the texts. */
  readonly given?: Given;
}

/** How many articles were saved, known already, or failed. */
export interface Tally {
  readonly saved: number;
  readonly known: number;
  readonly failed: number;
}

/**
 * Reads the paths into the record, tells how far it has come and what failed, and settles what follows. Ctrl-C ends it after what is under
 * way: that is kept.
 */
export async function readPaths(paths: readonly string[], run: ReadRun): Promise<Tally> {
  const { output } = run.session;
  const meter = progressMeter(output, processMeterSetting());
  const counting = countInputs(paths).then(meter.expect);
  // An interrupt also ends the wait for a text that is to be pasted.
  const stop = untilInterrupted(() => void (paths.includes('-') && process.stdin.destroy()));
  try {
    const inputs = stop.until(withGiven(readInputs(paths), run.given ?? {}));
    const tally = await readThem(inputs, run, { meter, threads: run.threads ?? defaultThreads(paths) });
    if (stop.interrupted()) {
      run.session.interrupted = true;
      tellInterrupted(tally, run.session);
      return tally;
    }
    await counting;
    stop.end();
    await settle(tally, run, meter);
    return tally;
  } finally {
    stop.end();
  }
}

interface Manner {
  readonly meter: ProgressMeter;
  readonly threads: number;
}

async function readThem(
  inputs: AsyncIterable<Intake>,
  run: ReadRun,
  { meter, threads }: Manner,
): Promise<Tally> {
  const { store } = run;
  const isKnown = await knownIn(store, readerVersion({ name: modelName() }));
  const unread = noneUnread();
  const shared = isKnown === null ? {} : { isKnown };
  if (threads === 0) {
    const reader = once(loadReader);
    const read = noting((source) => reader().read(source), { unread, meter });
    const doors = { ...shared, read, save: store.save.bind(store), ahead: 1 };
    return tell(readInto(inputs, doors), { ...run, unread });
  }
  const pool = once(() => run.pool ?? openThreadPool(threads));
  const read = noting((source) => pool().read(source), { unread, meter });
  const doors = { ...shared, read, save: store.keep.bind(store), ahead: threads * queuedEach * 2 };
  try {
    return await tell(readInto(inputs, doors), { ...run, unread });
  } finally {
    if (run.pool === undefined && pool.isMade()) await pool().close();
  }
}

async function tell(
  progress: AsyncGenerator<Progress>,
  { session, unread }: ReadRun & { readonly unread: Unread },
): Promise<Tally> {
  const tally = { saved: 0, known: 0, failed: 0 };
  const passed: Passed[] = [];
  for await (const step of progress) {
    switch (step.kind) {
      case 'saved':
        tally.saved += step.saved;
        tally.known += step.known;
        break;
      case 'passed':
        passed.push(step);
        break;
      case 'not-an-article':
      case 'failure':
        tally.failed += 1;
    }
    const failure = failureOf(step);
    if (failure === null) continue;
    session.output.message(failureLine(failure));
    countOne(unread.refused, failure.code);
  }
  for (const line of [...passedLines(passed), ...unreadLines(unread)]) session.output.message(line);
  return tally;
}

async function settle(tally: Tally, { store, session }: ReadRun, meter: ProgressMeter): Promise<void> {
  meter.stage('settling the record; what is read is safe');
  await store.settle();
  session.output.progress('');
  session.output.message(`articles: ${summary(tally)}`);
  if (tally.failed > 0) session.failed = true;
}

function tellInterrupted(tally: Tally, { output }: Session): void {
  output.progress('');
  output.message(`interrupted; kept: ${summary(tally)}`);
  output.message('Run the same command again to go on: what is kept is not read into the record twice.');
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
  return [`${saved} new`, `${known} known already`, ...(failed > 0 ? [`${failed} failed`] : [])].join(', ');
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
