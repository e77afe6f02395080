import { failureTexts } from '../model/failure.ts';
import type { Failure } from '../model/failure.ts';

/** Where a command writes: data to standard output, messages to standard error. */
export interface Output {
  readonly data: (line: string) => void;
  readonly message: (line: string) => void;
  /** Overwrites one status line on a terminal; does nothing elsewhere. */
  readonly progress: (line: string) => void;
}

/** Output to this process's own streams. */
export function processOutput(): Output {
  const { stdout, stderr } = process;
  stdout.on('error', endQuietly);
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write('\r\u001B[K');
    shown = false;
  };
  return {
    data: (line) => {
      clear();
      stdout.write(`${line}\n`);
    },
    message: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!stderr.isTTY) return;
      stderr.write(`\r\u001B[K${line.slice(0, (stderr.columns ?? 80) - 1)}`);
      shown = true;
    },
  };
}

/** Ends the program without a failure where its reader has closed the pipe, as `| head` does. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

/** A failure for people: its code, what it happened to, and what to do. */
export function failureLine(failure: Failure): string {
  return `${failure.code}: ${failure.subject}\n  ${failureTexts[failure.code]}`;
}
