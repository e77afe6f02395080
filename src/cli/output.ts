import { Failure, failureTexts } from '../model/failure.ts';
import { withoutControls } from './without-controls.ts';

/**
 * Where a command writes: data to standard output, messages to standard error. It is the one door out: controls in what an article, a path
 * or an id brings along are written out, so that no terminal obeys them.
 */
export interface Output {
  readonly data: (line: string) => void;
  readonly message: (line: string) => void;
  /** Overwrites one status line on a terminal; does nothing elsewhere. */
  readonly progress: (line: string) => void;
}

/** Output to this process's own streams. */
export function processOutput(): Output {
  const { stdout, stderr } = process;
  stdout.on('error', endFor);
  // Where messages go nowhere, the work goes on.
  stderr.on('error', () => {});
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write('\r\u001B[K');
    shown = false;
  };
  return {
    data: (line) => {
      clear();
      stdout.write(`${withoutControls(line)}\n`);
    },
    message: (line) => {
      clear();
      sayAside(line);
    },
    progress: (line) => {
      if (!stderr.isTTY) return;
      stderr.write(`\r\u001B[K${withoutControls(line).slice(0, (stderr.columns ?? 80) - 1)}`);
      shown = true;
    },
  };
}

/** Writes one line to standard error, for what happens before a command has its output. */
export function sayAside(line: string): void {
  process.stderr.write(`${withoutControls(line)}\n`);
}

/**
 * Ends the program where nothing more can be written: without a failure where its reader has closed the pipe, as `| head` does; else, on a
 * full disk, with a line and the exit code 1.
 */
function endFor(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') {
    sayAside(failureLine(new Failure('output-unwritable', error.code ?? error.message)));
    process.exit(1);
  }
  process.exit(0);
}

/** A failure for people: its code, what it happened to, and what to do. */
export function failureLine(failure: Failure): string {
  return `${failure.code}: ${failure.subject}\n  ${failureTexts[failure.code]}`;
}
