import { systemClock } from '../../intake/clock.ts';
import type { Intake } from '../../intake/intake.ts';
import { isWebAddress } from '../../intake/fetch/is-web-address.ts';
import type { Input } from '../../intake/named-files.ts';
import { readInputs, type ReadInputsOptions } from '../../intake/read-inputs.ts';
import type { Source } from '../../model/source.ts';
import type { Store } from '../../record/store.ts';
import type { KeptReading } from '../../resolve/prepare/kept-reading.ts';
import { archiveNotes } from '../archive-notes.ts';
import { openBoundedPool } from '../bounded-pool.ts';
import { guardedPool } from '../guarded-pool.ts';
import { knownIn } from '../known-article.ts';
import type { WorkQueue } from '../many/open-queue.ts';
import { modelName } from '../models.ts';
import { readInto, type Doors, type Given as GivenBy, type Progress } from '../read-into.ts';
import { readerVersion, type Reader } from '../reader.ts';
import { openReadingHere } from '../reading-here.ts';
import { openThreadPool, queuedEach, type ThreadPool } from '../thread-pool.ts';
import { defaultThreads } from './default-threads.ts';
import { withGiven, type Given } from './given.ts';
import { once } from '../../model/once.ts';
import type { WebDoor, WebManner } from './read-addresses.ts';

/** What a run of reading needs. */
export interface ReadingRun {
  readonly store: Store;
  /** Null: none for a few files, one a core for folders. */
  readonly threads: number | null;
  /** Threads that run already and are kept; else `threads` are started and ended with the run. */
  readonly pool?: ThreadPool;
  /** Gives the reader of this thread; it is asked only where something is to be read here. */
  readonly reader?: () => Reader;
  /** What people say of the texts. */
  readonly given?: Given;
  /** How addresses among the paths are read. */
  readonly web?: WebManner;
  /** What `-` reads; standard input where not given. */
  readonly stdin?: ReadInputsOptions['stdin'];
  /** Called with each of the inputs as it is begun. */
  readonly onInput?: ReadInputsOptions['onInput'];
  /** Ends the run after what is under way: that is kept. */
  readonly signal: AbortSignal;
  /** Called with each source once it is read, before it is saved. */
  readonly onRead?: (source: Source, given: GivenBy<KeptReading>) => void;
  /** Sources are handed in to workers by this queue instead of being read here; null where it cannot be reached. */
  readonly handTo?: Pick<WorkQueue, 'offer'> | null;
}

/**
 * Reads paths, addresses, `-` and files under other names into a record and tells what became of each input. Known articles are not read again, and an archive goes
 * on where a run that was ended stopped. What is told as saved is on disk; `settle` makes the facts of it.
 */
export async function* readAll(paths: readonly Input[], run: ReadingRun): AsyncGenerator<Progress> {
  const { store, given = {}, signal, stdin, onInput } = run;
  const door = await webDoor(paths, run);
  try {
    const archives = archiveNotes(store, given);
    const options = {
      reachedIn: archives.reachedIn,
      ...(stdin !== undefined && { stdin }),
      ...(onInput !== undefined && { onInput }),
      ...(door !== null && { web: door.web }),
    };
    const inputs = untilAborted(withGiven(readInputs(paths, options), given), signal);
    const isKnown = await knownIn(store, readerVersion({ name: modelName() }));
    const shared = { noteReached: archives.noteReached, ...(isKnown !== null && { isKnown }) };
    if (run.handTo !== undefined) {
      yield* handThemIn(inputs, run, { shared, door });
      return;
    }
    const threads = run.threads ?? (await defaultThreads(paths));
    yield* readThem(inputs, run, { shared, threads, door });
  } finally {
    await door?.close();
  }
}

interface Manner {
  readonly shared: Pick<Doors, 'isKnown' | 'noteReached'>;
  readonly threads: number;
  readonly door: WebDoor | null;
}

async function* readThem(
  inputs: AsyncIterable<Intake>,
  run: ReadingRun,
  { shared, threads, door }: Manner,
): AsyncGenerator<Progress> {
  const { store, onRead, pool: kept } = run;
  const pool = once(() => kept ?? openPool(run, threads, door));
  const read: Doors<KeptReading>['read'] = async (source) => {
    const given = await pool().read(source);
    onRead?.(source, given);
    return given;
  };
  const ahead = Math.max(1, door === null ? threads * queuedEach * 2 : threads);
  const doors = { ...shared, read, save: store.keep.bind(store), ahead };
  try {
    yield* readInto(inputs, await throughDoor(doors, store, door));
  } finally {
    if (kept === undefined && pool.isMade()) await pool().close();
  }
}

/** Hands the inputs in. */
async function* handThemIn(
  inputs: AsyncIterable<Intake>,
  { store, handTo = null }: ReadingRun,
  { shared, door }: Pick<Manner, 'shared' | 'door'>,
): AsyncGenerator<Progress> {
  const { handInDoors } = await import('../many/hand-in.ts');
  const into = {
    store,
    queue: handTo,
    readerVersion: readerVersion({ name: modelName() }),
    clock: systemClock,
    ...(door !== null && { memory: door.memory }),
  };
  yield* readInto(inputs, { ...shared, ...handInDoors(into), ahead: 1 });
}

/** What comes from the web is read in processes of its own, within bounds; of files, documents and very large texts are. */
function openPool({ reader }: ReadingRun, threads: number, door: WebDoor | null): ThreadPool {
  const processes = Math.max(1, threads);
  if (door !== null) return openBoundedPool(processes);
  return guardedPool(threads === 0 ? openReadingHere(reader) : openThreadPool(threads), processes);
}

/** The same inputs, up to the signal. */
async function* untilAborted<T>(inputs: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const input of inputs) {
    if (signal.aborted) return;
    yield input;
  }
}

/** What reads the addresses among the paths; null where there are none, and nothing of it is loaded. */
async function webDoor(
  paths: readonly Input[],
  { store, web = {}, signal }: ReadingRun,
): Promise<WebDoor | null> {
  if (!paths.some((input) => typeof input === 'string' && isWebAddress(input))) return null;
  const { openWeb } = await import('./read-addresses.ts');
  return openWeb(store, web, signal);
}

async function throughDoor(
  doors: Doors<KeptReading>,
  store: Store,
  door: WebDoor | null,
): Promise<Doors<KeptReading>> {
  if (door === null) return doors;
  const { webDoors } = await import('../web/web-doors.ts');
  return webDoors(doors, { store, memory: door.memory });
}
