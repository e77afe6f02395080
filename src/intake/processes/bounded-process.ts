import { fork, type ChildProcess } from 'node:child_process';
import { Failure } from '../../model/failure.ts';
import type { Answer } from './answering-process.ts';
import { programFile } from './program-file.ts';

/** Bounds on the reading of one input: for what comes from strangers. */
export interface ReadingBounds {
  /** Heap of a process in megabytes; one that needs more is ended, and with it the reading of that input. */
  readonly heapMb: number;
  /** Longest time for one input, in milliseconds. */
  readonly timeMs: number;
}

/** A page of 10 MB is read in two seconds and 400 MB. */
export const usualBounds: ReadingBounds = { heapMb: 1024, timeMs: 60_000 };

/** Starts a process that answers with what `read` of a file gives, with a heap of its own. */
export function startProcess(filename: string, { heapMb }: ReadingBounds): ChildProcess {
  return fork(programFile('answering-process', import.meta.url), [filename], {
    // Options of this process may name files of the folder that it began in.
    execArgv: [`--max-old-space-size=${heapMb}`],
    serialization: 'advanced',
    // What the engine prints when the heap is full is told as a failure.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** Why a process has ended in the middle of a reading. The engine aborts where the heap is full; a system without memory kills. */
function failureOf(subject: string, signal: string | null, { heapMb }: ReadingBounds): Error {
  return signal === 'SIGABRT' || signal === 'SIGKILL'
    ? new Failure('reading-too-large', `${subject} (${heapMb} MB)`)
    : new Error(`a reading process has ended at ${subject}`);
}

/**
 * Has a process read one thing, and gives its answer. Throws `reading-too-long` or `reading-too-large` where it passes its bounds: the process has ended then;
 * and what `read` threw, as an error.
 */
export function askProcess(
  child: ChildProcess,
  asked: object,
  { subject, bounds }: { readonly subject: string; readonly bounds: ReadingBounds },
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, bounds.timeMs);
    const onMessage = (answer: Answer): void => {
      clearTimeout(timer);
      child.removeListener('exit', onExit);
      if ('given' in answer) resolve(answer.given);
      else reject(new Error(answer.error));
    };
    const onExit = (_: number | null, signal: string | null): void => {
      clearTimeout(timer);
      const late = new Failure('reading-too-long', `${subject} (${bounds.timeMs / 1000} s)`);
      reject(isLate ? late : failureOf(subject, signal, bounds));
    };
    child.once('message', onMessage);
    child.once('exit', onExit);
    child.send(asked);
  });
}

/** Whether a process runs no more. */
export const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/** Ends a process and waits until it is gone. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGKILL');
  await gone;
}
