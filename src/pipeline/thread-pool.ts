import { existsSync } from 'node:fs';
import { Piscina } from 'piscina';
import type { Source } from '../model/source.ts';
import type { Outcome } from './reader.ts';

/** Worker threads that read sources. */
export interface ThreadPool {
  readonly read: (source: Source) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** Starts `threads` worker threads, each with a reader of its own. */
export function openThreadPool(threads: number): ThreadPool {
  const source = new URL('reading-thread.ts', import.meta.url);
  const filename = (existsSync(source) ? source : new URL('reading-thread.js', import.meta.url)).href;
  const pool = new Piscina({ filename, name: 'read', minThreads: threads, maxThreads: threads });
  return {
    read: (input) => pool.run(input),
    close: () => pool.destroy(),
  };
}
