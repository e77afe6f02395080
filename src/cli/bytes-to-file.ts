import { closeSync, openSync, writeSync } from 'node:fs';
import { Failure } from '../model/failure.ts';
import { writeBytes } from './write-output.ts';

/**
 * Writes bytes as they come to a file; to standard output where the path is null. Throws `usage` for bytes that would go to a terminal,
 * `output-unwritable` where the file cannot be written.
 */
export async function bytesToFile(path: string | null, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  if (path === null) {
    for await (const piece of pieces) await writeBytes(piece);
    return;
  }
  const file = guarded(path, () => openSync(path, 'w'));
  try {
    for await (const piece of pieces) guarded(path, () => writeAll(file, piece));
  } finally {
    closeSync(file);
  }
}

/** A write may take a part of the bytes alone. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

function guarded<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    throw new Failure('output-unwritable', path, { cause });
  }
}
