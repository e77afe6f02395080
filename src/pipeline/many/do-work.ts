import type { Source } from '../../model/source.ts';
import { Failure, type FailureCode } from '../../model/failure.ts';
import { alwaysKnownIn, type IsKnown } from '../known-article.ts';
import type { Unreadable } from '../reader.ts';
import { isRepeat } from '../web/web-doors.ts';
import { inBatches } from './in-batches.ts';
import { workKeeper, type Finished, type Kept } from './keep-work.ts';
import { patiently } from './patiently.ts';
import type { Taken } from './take-work.ts';
import type { ToRead } from './work-pool.ts';
import type { WorkerTools } from './worker-tools.ts';

/** What became of work that was in hand. */
export type WorkOutcome =
  /** Read and kept. */
  | 'read'
  /** Nothing is left to do: another has done it, or the record has the article. */
  | 'known'
  /** It cannot be read: set aside at once, or once it has been tried often enough. */
  | 'aside'
  /** The try has failed; it is made again. */
  | 'later'
  /** Another version of the reader has the word. */
  | 'outdated';

/** How long work that failed is left alone, in milliseconds, after the first try; twice as long after each further one. */
const laterMs = 1000;

/** Makes what does one piece of work from beginning to end, and tells the queue. Throws what the record throws. */
export function workDoer(tools: WorkerTools): (taken: Taken) => Promise<WorkOutcome> {
  const desk = deskOf(tools);
  return async (taken) => {
    const what = await desk.load(taken);
    if (what === null) return told(taken, 'known');
    const outcome = await tryIt(taken, what, { tools, desk });
    return told(taken, outcome);
  };
}

function told(taken: Taken, outcome: WorkOutcome): WorkOutcome {
  if (outcome === 'later') taken.later(laterMs * 2 ** Math.min(6, taken.handed - 1));
  else if (outcome === 'outdated') taken.later(0);
  else taken.done();
  return outcome;
}

/** The doors to the record. */
interface Desk {
  /** What is to be read; null where it is read already, set aside, or taken out of the record. */
  readonly load: (taken: Taken) => Promise<ToRead | null>;
  readonly isKnown: IsKnown;
  readonly isRepeat: (article: Parameters<typeof isRepeat>[0]) => Promise<boolean>;
  readonly keep: (finished: Finished) => Promise<Kept>;
  readonly noteFault: (taken: Taken, failure: Failure, most: number) => Promise<boolean>;
}

function deskOf({ store, readerVersion, clock, signal, tell, tally }: WorkerTools): Desk {
  const note = (error: Failure): void => {
    tally.recordTroubles += 1;
    tell({ kind: 'trouble', with: 'record', error });
  };
  const again = <T>(work: () => Promise<T>): Promise<T> => patiently(work, { clock, signal, note });
  const isKnown = alwaysKnownIn(store, readerVersion);
  const keep = workKeeper(
    { keepWork: (done, by) => again(() => store.work.keepWork(done, by)) },
    readerVersion,
  );
  const sourceOf = inBatches<string, Source | null>({ most: 64, waitMs: 2 }, async (keys) => {
    const found = await again(() => store.work.sourcesOf(keys, readerVersion));
    const sources = new Map(found.map(({ key, source }) => [key, source] as const));
    return keys.map((key) => sources.get(key) ?? null);
  });
  const articleOf = async (id: string): Promise<ToRead | null> =>
    (await store.has(id)) && !(await store.has(id, readerVersion)) ? store.article(id) : null;
  return {
    load: ({ work: { kind, key } }) => (kind === 'source' ? sourceOf(key) : again(() => articleOf(key))),
    isKnown: (source) => again(() => isKnown(source)),
    isRepeat: (article) => again(() => isRepeat(article, store)),
    keep,
    noteFault: ({ work }, { code, subject }, most) =>
      again(() => store.work.noteFault(work, { code, reason: subject, most }, readerVersion)),
  };
}

interface Trying {
  readonly tools: WorkerTools;
  readonly desk: Desk;
}

/** Reads and keeps; what the reading throws is noted, and what the record throws is thrown. */
async function tryIt(taken: Taken, what: ToRead, { tools, desk }: Trying): Promise<WorkOutcome> {
  const { work } = taken;
  if ('bytes' in what && (await desk.isKnown(what)))
    return finish({ key: work.key, reading: null }, desk, 'known');
  let given: Awaited<ReturnType<WorkerTools['pool']['read']>>;
  try {
    given = await tools.pool.read(what, { alone: taken.handed > 1 });
  } catch (error) {
    return failed(taken, what, { tools, desk, failure: failureOf(error, what), most: tools.manner.tries });
  }
  if (given.kind === 'not-an-article')
    return failed(taken, what, { tools, desk, failure: refusal(given, what), most: 1 });
  if (given.kind === 'known') return finish({ key: work.key, reading: null }, desk, 'known');
  const { reading } = given;
  if (work.kind === 'source' && (await desk.isRepeat(reading)))
    return finish({ key: work.key, reading: null }, desk, 'known');
  const kept = await desk.keep({ key: work.key, reading });
  if (kept === 'kept') return 'read';
  if (kept === 'outdated') return 'outdated';
  return failed(taken, what, {
    tools,
    desk,
    failure: failureOf(kept.error, what),
    most: tools.manner.tries,
  });
}

async function finish(finished: Finished, desk: Desk, outcome: 'known'): Promise<WorkOutcome> {
  const kept = await desk.keep(finished);
  return kept === 'outdated' ? 'outdated' : outcome;
}

interface Failed extends Trying {
  readonly failure: Failure;
  readonly most: number;
}

async function failed(
  taken: Taken,
  { source }: ToRead,
  { tools, desk, failure, most }: Failed,
): Promise<WorkOutcome> {
  const isAside = await desk.noteFault(taken, failure, most);
  tools.tell({ kind: isAside ? 'aside' : 'fault', work: taken.work, source, failure });
  tools.tally.faults += 1;
  return isAside ? 'aside' : 'later';
}

const refusal = ({ code, reason }: Unreadable, { source }: ToRead): Failure =>
  code === undefined ? new Failure('input-not-article', `${source} (${reason})`) : new Failure(code, source);

/** A bound of the reading says so by its own code; all else is a fault of the reader. */
function failureOf(error: unknown, { source }: ToRead): Failure {
  const codes: readonly FailureCode[] = ['reading-too-long', 'reading-too-large'];
  if (error instanceof Failure && codes.includes(error.code)) return error;
  const words = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  return new Failure('reading-failed', `${source} (${words})`, { cause: error });
}
