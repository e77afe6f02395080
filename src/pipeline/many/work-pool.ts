import { programFile } from '../../intake/processes/program-file.ts';
import type { Article } from '../../model/article.ts';
import type { Source } from '../../model/source.ts';
import type { KeptReading } from '../../resolve/prepare/kept-reading.ts';
import { openBoundedPool } from '../bounded-pool.ts';
import { isUnbounded } from '../guarded-pool.ts';
import { once } from '../../model/once.ts';
import type { Given } from '../read-into.ts';
import { openThreadPool } from '../thread-pool.ts';

/** What a worker reads: a source, or an article of the record. */
export type ToRead = Source | Article;

/** Reads what a worker has in hand. */
export interface WorkPool {
  /** `alone`: in a process of its own, within bounds; whatever it does there, the worker lives. */
  readonly read: (what: ToRead, options: { readonly alone: boolean }) => Promise<Given<KeptReading>>;
  readonly close: () => Promise<void>;
}

/** The file whose `read` reads for a worker. */
export const workFile = (): string => programFile('work-thread', import.meta.url).href;

/** Threads for what is usual; processes, started when they are first needed, for what nobody can bound and for what has failed before. */
export function openWorkPool(threads: number, filename: string = workFile()): WorkPool {
  const plain = once(() => openThreadPool<ToRead>(Math.max(1, threads), filename));
  const bounded = once(() => openBoundedPool<ToRead>(Math.max(1, threads), undefined, filename));
  return {
    read: (what, { alone }) => (alone || isWild(what) ? bounded() : plain()).read(what),
    close: async () => {
      await Promise.all([plain, bounded].map(async (pool) => pool.isMade() && pool().close()));
    },
  };
}

const isWild = (what: ToRead): boolean => 'bytes' in what && isUnbounded(what);
