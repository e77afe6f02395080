import { writeFileSync } from 'node:fs';
import { Failure } from '../model/failure.ts';
import type { Output } from './output.ts';

/** Where something written goes: to a file, or to standard output where the path is null. */
export interface Destination {
  readonly path: string | null;
  readonly output: Output;
}

/**
 * Writes a document. Throws `usage` for bytes that would go to a terminal, `output-unwritable` where the file cannot be written.
 */
export async function writeOutput(
  document: string | Uint8Array,
  { path, output }: Destination,
): Promise<void> {
  if (path !== null) writeFile(path, document);
  else if (typeof document === 'string') output.data(document.trimEnd());
  else await writeBytes(document);
}

function writeFile(path: string, document: string | Uint8Array): void {
  try {
    writeFileSync(path, document);
  } catch (cause) {
    throw new Failure('output-unwritable', path, { cause });
  }
}

/** Writes bytes to standard output and waits until they are taken. Throws `usage` where that is a terminal. */
export async function writeBytes(document: Uint8Array): Promise<void> {
  if (process.stdout.isTTY)
    throw new Failure('usage', 'this form is not for a terminal: give --output FILE, or send it on with >');
  await new Promise<void>((taken) => {
    process.stdout.write(document, () => taken());
  });
}
