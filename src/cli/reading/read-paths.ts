import type { Intake } from '../../intake/intake.ts';
import { isWebAddress } from '../../intake/fetch/is-web-address.ts';
import { readInputs } from '../../intake/read-inputs.ts';
import { archiveNotes, type ArchiveNotes } from '../../pipeline/archive-notes.ts';
import { knownIn } from '../../pipeline/known-article.ts';
import { modelName } from '../../pipeline/models.ts';
import { readerVersion } from '../../pipeline/reader.ts';
import { readInto, type Doors } from '../../pipeline/read-into.ts';
import { openBoundedPool } from '../../pipeline/bounded-pool.ts';
import { guardedPool } from '../../pipeline/guarded-pool.ts';
import { openReadingHere } from '../../pipeline/reading-here.ts';
import { openThreadPool, queuedEach, type ThreadPool } from '../../pipeline/thread-pool.ts';
import type { Store } from '../../record/store.ts';
import type { KeptReading } from '../../resolve/prepare/kept-reading.ts';
import { countInputs } from '../progress/count-inputs.ts';
import { processMeterSetting, progressMeter, type ProgressMeter } from '../progress/progress-meter.ts';
import type { Session } from '../session.ts';
import { noneUnread } from '../show/unread-lines.ts';
import { defaultThreads } from './default-threads.ts';
import { tellProgress, type Tally } from './tell-progress.ts';
import { untilInterrupted } from './interruption.ts';
import { withGiven, type Given } from './given.ts';
import { noting } from './noting.ts';
import { once } from './once.ts';
import type { WebDoor, WebManner } from './read-addresses.ts';

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
  /** How addresses among the paths are read. */
  readonly web?: WebManner;
}

/**
 * Reads the paths into the record, tells how far it has come and what failed, and settles what follows. Ctrl-C ends it after what is under
 * way: that is kept.
 */
export async function readPaths(paths: readonly string[], run: ReadRun): Promise<Tally> {
  const { output } = run.session;
  const meter = progressMeter(output, processMeterSetting());
  const counting = countInputs(paths).then(meter.expect);
  const leaving = new AbortController();
  // An interrupt also ends the wait for a text that is to be pasted, and for a server.
  const stop = untilInterrupted(() => {
    leaving.abort();
    if (paths.includes('-')) process.stdin.destroy();
  });
  const door = await webDoor(paths, run, leaving.signal);
  try {
    const archives = archiveNotes(run.store, run.given ?? {});
    const options = door === null ? archives : { ...archives, web: door.web };
    const inputs = stop.until(withGiven(readInputs(paths, options), run.given ?? {}));
    const threads = run.threads ?? (await defaultThreads(paths));
    const tally = await readThem(inputs, run, { meter, threads, door, archives });
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
    await door?.close();
  }
}

/** What reads the addresses among the paths; null where there are none, and nothing of it is loaded. */
async function webDoor(
  paths: readonly string[],
  { store, web = {} }: ReadRun,
  signal: AbortSignal,
): Promise<WebDoor | null> {
  if (!paths.some(isWebAddress)) return null;
  const { openWeb } = await import('./read-addresses.ts');
  return openWeb(store, web, signal);
}

interface Manner {
  readonly meter: ProgressMeter;
  readonly threads: number;
  readonly door: WebDoor | null;
  readonly archives: ArchiveNotes;
}

async function readThem(
  inputs: AsyncIterable<Intake>,
  run: ReadRun,
  { meter, threads, door, archives: { noteReached } }: Manner,
): Promise<Tally> {
  const { store } = run;
  const isKnown = await knownIn(store, readerVersion({ name: modelName() }));
  const unread = noneUnread();
  const shared = { noteReached, ...(isKnown === null ? {} : { isKnown }) };
  const pool = once(() => run.pool ?? openPool(threads, door));
  const read = noting((source) => pool().read(source), { unread, meter });
  const ahead = Math.max(1, door === null ? threads * queuedEach * 2 : threads);
  const doors = { ...shared, read, save: store.keep.bind(store), ahead };
  try {
    return await tellProgress(readInto(inputs, await throughDoor(doors, run, door)), { ...run, unread });
  } finally {
    if (run.pool === undefined && pool.isMade()) await pool().close();
  }
}

/** What comes from the web is read in processes of its own, within bounds; of files, documents and very large texts are. */
function openPool(threads: number, door: WebDoor | null): ThreadPool {
  const processes = Math.max(1, threads);
  if (door !== null) return openBoundedPool(processes);
  return guardedPool(threads === 0 ? openReadingHere() : openThreadPool(threads), processes);
}

async function throughDoor(
  doors: Doors<KeptReading>,
  { store }: ReadRun,
  door: WebDoor | null,
): Promise<Doors<KeptReading>> {
  if (door === null) return doors;
  const { webDoors } = await import('../../pipeline/web/web-doors.ts');
  return webDoors(doors, { store, memory: door.memory });
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

function summary({ saved, known, failed }: Tally): string {
  return [`${saved} new`, `${known} known already`, ...(failed > 0 ? [`${failed} failed`] : [])].join(', ');
}
