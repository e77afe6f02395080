import { Failure, failureTexts } from '../model/failure.ts';
import { lookOf, lookOn, type ColourChoice, type Look } from './screen/look.ts';
import { showPaged, type Pager } from './screen/pager.ts';
import { hanging } from './screen/wrap.ts';
import { withoutControls } from './without-controls.ts';

/**
 * Where a command writes: data to standard output, messages to standard error. All text passes here: control characters in an article, a
 * path or an id are written out ("\u001b"), so that no terminal obeys them.
 */
export interface Output {
  readonly data: (line: string) => void;
  readonly message: (line: string) => void;
  /** Overwrites one status line on a terminal; does nothing elsewhere. An empty line takes it away. */
  readonly progress: (line: string) => void;
  /** How what is written to standard output is drawn. */
  readonly look: Look;
}

/** Output to this process's own streams, without colours or a width: `dressed` adds them. */
export function processOutput(): Output {
  const { stdout, stderr } = process;
  stdout.on('error', endFor);
  // A closed standard error does not end the work.
  stderr.on('error', () => {});
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write('\r\u001B[K');
    shown = false;
  };
  return {
    look: lookOf({ columns: Infinity, colour: false }),
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
      clear();
      if (line === '') return;
      stderr.write(withoutControls(line).slice(0, (stderr.columns ?? 80) - 1));
      shown = true;
    },
  };
}

/** An output whose data is drawn as the command line, the environment and the terminal say. */
export function coloured(output: Output, colour: ColourChoice): Output {
  return { ...output, look: lookOn(process.stdout, colour, process.env) };
}

/** An output whose messages are wrapped to their own terminal. */
export function wrappedAside(output: Output): Output {
  const { columns } = lookOn(process.stderr, 'never', process.env);
  return {
    ...output,
    message: (text) => {
      for (const line of text.split('\n'))
        for (const part of wrappedAsSet(line, columns)) output.message(part);
    },
  };
}

/** A wrapped line, with its later lines indented as far as its first. */
function wrappedAsSet(line: string, columns: number): readonly string[] {
  if (columns === Infinity || line.length <= columns) return [line];
  const [indent = ''] = /^ {0,20}/.exec(line) ?? [];
  return hanging(indent, line, columns);
}

/** Runs work whose data is shown through the pager where it is longer than the terminal. */
export async function paged(
  output: Output,
  pager: Pager | null,
  work: (output: Output) => Promise<void>,
): Promise<void> {
  if (pager === null) return work(output);
  const lines: string[] = [];
  await work({ ...output, data: (line) => lines.push(...line.split('\n')) });
  const safe = lines.map(withoutControls);
  if (lines.length < pager.rows || !showPaged(safe, pager)) for (const line of lines) output.data(line);
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
