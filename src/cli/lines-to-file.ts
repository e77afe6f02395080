import { closeSync, openSync, writeSync } from 'node:fs';
import { Failure } from '../model/failure.ts';
import type { Output } from './output.ts';

/** How many lines are written at once. */
const together = 1000;

/**
 * Runs work whose data goes to a file, line by line, so that a large record is never held whole; to standard output where the path is null.
 * Throws `output-unwritable` where the file cannot be written.
 */
export async function linesToFile(
  path: string | null,
  output: Output,
  work: (output: Output) => Promise<void>,
): Promise<void> {
  if (path === null) return work(output);
  const file = guarded(path, () => openSync(path, 'w'));
  let held: string[] = [];
  const flush = (): void => {
    if (held.length > 0) guarded(path, () => writeSync(file, `${held.join('\n')}\n`));
    held = [];
  };
  try {
    await work({
      ...output,
      data: (line) => {
        held.push(line);
        if (held.length >= together) flush();
      },
    });
    flush();
  } finally {
    closeSync(file);
  }
}

function guarded<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    throw new Failure('output-unwritable', path, { cause });
  }
}
