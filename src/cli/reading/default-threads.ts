import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/**
 * How many threads read the paths: one a core for folders, JSON Lines and more than 20 paths; else none, since starting a thread takes
 * longer than reading a few files.
 */
export function defaultThreads(paths: readonly string[]): number {
  const many =
    paths.length > 20 ||
    paths.some((path) => path !== '-' && /\.jsonl$|\/$/.test(path)) ||
    paths.some(isLargeFolder);
  return many ? availableParallelism() : 0;
}

function isLargeFolder(path: string): boolean {
  try {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return false;
    return readdirSync(path, { recursive: true }).length > 50;
  } catch {
    return true; // A folder below cannot be read: the walk names it, and threads do no harm.
  }
}
