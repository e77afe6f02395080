import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { QueueBounds } from '../../src/pipeline/many/set-up-queue.ts';
import type { WorkerManner } from '../../src/pipeline/many/worker-tools.ts';
import { root } from '../cli/run-cli.ts';

/** What a worker of a test is asked. */
export interface WorkerAsked {
  readonly record: string;
  readonly servers: string;
  readonly version: string;
  readonly queue?: string;
  /** How long it takes to read an article, in milliseconds. */
  readonly readMs?: number;
  /** It kills itself at this reading, or in this fold, so many milliseconds in. */
  readonly killAtReading?: number;
  readonly killAtFold?: number;
  readonly killFoldMs?: number;
  /** Articles that kill whoever reads them, that make the reader throw, and that are none. */
  readonly poison?: readonly number[];
  readonly broken?: readonly number[];
  readonly refused?: readonly number[];
  readonly clockJumps?: true;
  readonly bounds?: Partial<QueueBounds>;
  readonly manner?: Partial<WorkerManner>;
}

/** A worker that runs in a process of its own. */
export interface WorkerBeside {
  readonly child: ChildProcess;
  /** What it has told so far. */
  readonly events: () => readonly Readonly<Record<string, unknown>>[];
  /** Its exit code; null where it was killed. */
  readonly ended: Promise<number | null>;
}

const program = join(root, 'test', 'many', 'worker-program.ts');
const cache = join(root, 'bin', 'compile-cache.js');

export function startWorker(asked: WorkerAsked): WorkerBeside {
  const child = spawn(process.execPath, ['--import', cache, program, JSON.stringify(asked)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (bytes: Buffer) => void (printed += bytes.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    child,
    events: () =>
      printed
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    ended,
  };
}
