import { open } from 'node:fs/promises';
import { isWebAddress } from '../../intake/fetch/is-web-address.ts';
import { formOfName } from '../../intake/file-forms.ts';
import { walkFiles } from '../../intake/walk.ts';

/** How much of a file of lines is looked at to tell how many it has. */
const sampleBytes = 256_000;

/**
 * About how many sources some paths hold, before they are read: a file is one, a file of JSON lines as many as its first lines let
 * expect. Never throws: what cannot be looked at counts as one.
 */
export async function countInputs(paths: readonly string[]): Promise<number> {
  let count = 0;
  for (const path of paths) {
    if (path === '-' || isWebAddress(path)) {
      count += 1;
      continue;
    }
    for await (const entry of walkFiles(path)) if (entry.kind === 'file') count += await countIn(entry.path);
  }
  return count;
}

async function countIn(path: string): Promise<number> {
  if (formOfName(path) !== 'json-lines') return 1;
  try {
    const file = await open(path, 'r');
    try {
      return await expectedLines(file);
    } finally {
      await file.close();
    }
  } catch {
    // The reader reports the path when it comes to it.
    return 1;
  }
}

async function expectedLines(file: Awaited<ReturnType<typeof open>>): Promise<number> {
  const { size } = await file.stat();
  const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0);
  const lines = buffer
    .subarray(0, bytesRead)
    .toString('latin1')
    .split('\n')
    .filter((line) => line.trim() !== '').length;
  return bytesRead === 0 ? 0 : Math.max(1, Math.round((lines * size) / bytesRead));
}
