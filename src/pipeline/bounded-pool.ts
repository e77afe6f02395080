import type { ChildProcess } from 'node:child_process';
import {
  askProcess,
  endProcess,
  hasEnded,
  startProcess,
  usualBounds,
  type ReadingBounds,
} from '../intake/processes/bounded-process.ts';
import type { Source } from '../model/source.ts';
import type { KeptReading } from '../resolve/prepare/kept-reading.ts';
import type { Given } from './read-into.ts';
import { readingFile, type ThreadPool } from './thread-pool.ts';

/** A process that reads, started when it is first needed and anew where it has ended. */
interface Lane {
  child: ChildProcess | null;
}

/** What is read, and where it came from. */
type Named = Pick<Source, 'source'>;

interface Manner {
  readonly bounds: ReadingBounds;
  readonly filename: string;
}

async function readIn(lane: Lane, source: Named, { bounds, filename }: Manner): Promise<Given<KeptReading>> {
  if (lane.child === null || hasEnded(lane.child)) lane.child = startProcess(filename, bounds);
  const given = await askProcess(lane.child, source, { subject: source.source, bounds });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the process gives what `reading-thread` gives
  return given as Given<KeptReading>;
}

/**
 * As `openThreadPool`, but each article is read within bounds: one that passes them throws `reading-too-long` or `reading-too-large`, and the others
 * are read. Processes, not threads: a thread whose heap is full may take the whole program with it.
 */
export function openBoundedPool<S extends Named = Source>(
  size: number,
  bounds: ReadingBounds = usualBounds,
  filename: string = readingFile(),
): ThreadPool<S> {
  const lanes = Array.from({ length: size }, (): Lane => ({ child: null }));
  const idle = [...lanes];
  const waiting: ((lane: Lane) => void)[] = [];
  const read = async (source: S): Promise<Given<KeptReading>> => {
    const lane = idle.pop() ?? (await new Promise<Lane>((resolve) => waiting.push(resolve)));
    try {
      return await readIn(lane, source, { bounds, filename });
    } finally {
      const next = waiting.shift();
      if (next === undefined) idle.push(lane);
      else next(lane);
    }
  };
  const close = async (): Promise<void> => {
    await Promise.all(lanes.map(async ({ child }) => child !== null && endProcess(child)));
  };
  return { read, close };
}
