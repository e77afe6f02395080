import { documentTypeOf, type Source } from '../model/source.ts';
import { openBoundedPool } from './bounded-pool.ts';
import type { ThreadPool } from './thread-pool.ts';

/** A text of more bytes may be meant to hold a reader up; a book has a million. */
const largeText = 2_000_000;

/** Whether nobody can say from outside how long a source takes, or what memory: documents, which their libraries open, and very large texts. */
export function isUnbounded({ mediaType, bytes }: Pick<Source, 'mediaType' | 'bytes'>): boolean {
  return documentTypeOf(mediaType) !== null || bytes.length > largeText;
}

/**
 * Reads documents and very large texts within bounds, in at most `processes` processes of their own that are started when the first comes, and all else in
 * `plain`. What is read is the same in both.
 */
export function guardedPool(
  plain: ThreadPool,
  processes: number,
  open: (size: number) => ThreadPool = openBoundedPool,
): ThreadPool {
  let bounded: ThreadPool | null = null;
  return {
    read: (source) => (isUnbounded(source) ? (bounded ??= open(processes)) : plain).read(source),
    close: async () => void (await Promise.all([plain.close(), bounded?.close()])),
  };
}
