import { availableParallelism } from 'node:os';
import { isWebAddress } from '../../intake/fetch/is-web-address.ts';
import { formOfName } from '../../intake/file-forms.ts';
import type { Input } from '../../intake/named-files.ts';
import { walkFiles } from '../../intake/walk.ts';

/** So many files are read by one thread in the time that starting more of them takes. */
const few = 20;

/**
 * How many threads read the paths: one a core for JSON Lines, archives and more than 20 files; else none, since starting a thread takes
 * longer than reading a few files.
 */
export async function defaultThreads(paths: readonly Input[]): Promise<number> {
  return (await areMany(paths)) ? availableParallelism() : 0;
}

/** Walks as the reading does, and no further than the answer needs: links that lead back to a folder above are not followed. */
async function areMany(paths: readonly Input[]): Promise<boolean> {
  const named = paths.filter((input) => typeof input !== 'string');
  if (named.length > few || named.some(({ name }) => holdsMany(name))) return true;
  let found = named.length;
  for (const path of paths) {
    if (typeof path !== 'string' || path === '-' || isWebAddress(path)) continue;
    for await (const entry of walkFiles(path)) {
      if (entry.kind !== 'file') continue;
      found += 1;
      if (found > few || holdsMany(entry.path)) return true;
    }
  }
  return false;
}

/** Forms that hold many sources, as far as a name tells. */
const many: ReadonlySet<string | null> = new Set(['json-lines', 'warc', 'wacz', 'zip']);

/** Whether a file holds many sources, also where it is packed. */
function holdsMany(path: string): boolean {
  return many.has(formOfName(path)) || many.has(formOfName(path.replace(/\.(?:gz|zst)$/i, '')));
}
