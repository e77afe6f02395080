import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { WorkerTally } from '../../src/pipeline/many/worker-tally.ts';
import type { BenchWorker } from './worker.ts';

/** What a worker has told when it ended. */
export interface Ended {
  readonly tally: WorkerTally;
  /** Processor time of all but reading, in milliseconds. */
  readonly cpuMs: number;
}

/** A worker of the bench that runs. */
export interface Running {
  readonly child: ChildProcess;
  /** Whether it has begun to take work. */
  readonly began: () => boolean;
  /** Null where it was killed. */
  readonly ended: Promise<Ended | null>;
}

const program = fileURLToPath(new URL('worker.ts', import.meta.url));

export function startWorker(asked: BenchWorker): Running {
  const child = spawn(process.execPath, [program, JSON.stringify(asked)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (bytes: Buffer) => void (printed += bytes.toString()));
  const ended = new Promise<Ended | null>((resolve) => {
    child.on('close', (code) => {
      const last = printed.trimEnd().split('\n').at(-1) ?? '';
      resolve(code === 0 ? (JSON.parse(last) as Ended) : null);
    });
  });
  return { child, began: () => printed !== '', ended };
}
