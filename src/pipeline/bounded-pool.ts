import { fork, type ChildProcess } from 'node:child_process';
import { Failure } from '../model/failure.ts';
import type { Source } from '../model/source.ts';
import type { KeptReading } from '../resolve/prepare/kept-reading.ts';
import type { Given } from './read-into.ts';
import type { Answer } from './reading-process.ts';
import { besideThis, readingFile, type ThreadPool } from './thread-pool.ts';

/** Bounds on the reading of one article: for what comes from strangers. */
export interface ReadingBounds {
  /** Heap of a process in megabytes; one that needs more is ended, and with it the reading of that article. */
  readonly heapMb: number;
  /** Longest time for one article, in milliseconds. */
  readonly timeMs: number;
}

/** A page of 10 MB is read in two seconds and 400 MB. */
const usualBounds: ReadingBounds = { heapMb: 1024, timeMs: 60_000 };

/** A process that reads, started when it is first needed. */
interface Lane {
  child: ChildProcess | null;
}

interface Manner {
  readonly bounds: ReadingBounds;
  readonly filename: string;
}

function started({ bounds, filename }: Manner): ChildProcess {
  return fork(besideThis('reading-process'), [filename], {
    execArgv: [...process.execArgv, `--max-old-space-size=${bounds.heapMb}`],
    serialization: 'advanced',
    // What the engine prints when the heap is full is told as a failure.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** Why a process has ended in the middle of a reading. The engine aborts where the heap is full; a system without memory kills. */
function failureOf(source: string, signal: string | null, { heapMb }: ReadingBounds): Error {
  return signal === 'SIGABRT' || signal === 'SIGKILL'
    ? new Failure('reading-too-large', `${source} (${heapMb} MB)`)
    : new Error(`a reading process has ended at ${source}`);
}

function readIn(lane: Lane, source: Source, manner: Manner): Promise<Given<KeptReading>> {
  const { bounds } = manner;
  const child = (lane.child ??= started(manner));
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, bounds.timeMs);
    const onMessage = (answer: Answer): void => {
      clearTimeout(timer);
      child.removeListener('exit', onExit);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the process gives what `reading-thread` gives
      if ('given' in answer) resolve(answer.given as Given<KeptReading>);
      else reject(new Error(answer.error));
    };
    const onExit = (_: number | null, signal: string | null): void => {
      clearTimeout(timer);
      lane.child = null;
      const late = new Failure('reading-too-long', `${source.source} (${bounds.timeMs / 1000} s)`);
      reject(isLate ? late : failureOf(source.source, signal, bounds));
    };
    child.once('message', onMessage);
    child.once('exit', onExit);
    child.send(source);
  });
}

/** Ends a process and waits until it is gone. */
async function ended({ child }: Lane): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGKILL');
  await gone;
}

/**
 * As `openThreadPool`, but each article is read within bounds: one that passes them throws `reading-too-long` or `reading-too-large`, and the others
 * are read. Processes, not threads: a thread whose heap is full may take the whole program with it.
 */
export function openBoundedPool(
  size: number,
  bounds: ReadingBounds = usualBounds,
  filename: string = readingFile(),
): ThreadPool {
  const lanes = Array.from({ length: size }, (): Lane => ({ child: null }));
  const idle = [...lanes];
  const waiting: ((lane: Lane) => void)[] = [];
  const read = async (source: Source): Promise<Given<KeptReading>> => {
    const lane = idle.pop() ?? (await new Promise<Lane>((resolve) => waiting.push(resolve)));
    try {
      return await readIn(lane, source, { bounds, filename });
    } finally {
      const next = waiting.shift();
      if (next === undefined) idle.push(lane);
      else next(lane);
    }
  };
  return { read, close: async () => void (await Promise.all(lanes.map(ended))) };
}
