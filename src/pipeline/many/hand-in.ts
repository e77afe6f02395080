import { articleIdOf } from '../../article/article-id.ts';
import { instantOf, type Clock } from '../../intake/clock.ts';
import type { Source } from '../../model/source.ts';
import type { Store } from '../../record/store.ts';
import type { Doors } from '../read-into.ts';
import type { StoredPageMemory } from '../web/page-memory.ts';
import type { WorkQueue } from './open-queue.ts';
import { workKeyOf } from './work-key.ts';

/** A source on its way into the record, as `Doors` carry it. */
export interface ToHandIn {
  /** The id that its article will have. */
  readonly article: { readonly id: string };
  readonly source: Source;
}

/** Where sources are handed in. */
export interface HandingIn {
  readonly store: Pick<Store, 'work'>;
  /** Null where it cannot be reached: what is handed in comes into it later, by the workers' comparing. */
  readonly queue: Pick<WorkQueue, 'offer'> | null;
  /** For workers of which version, where none has come yet. */
  readonly readerVersion: string;
  readonly clock: Pick<Clock, 'now'>;
  /** Where pages of the web are remembered: one that is handed in is safe. */
  readonly memory?: Pick<StoredPageMemory, 'safe'>;
}

/**
 * The doors by which sources are handed in instead of being read here: they are on the disk of the record before they are in the queue. What waits already counts as
 * known.
 */
export function handInDoors({
  store,
  queue,
  readerVersion,
  clock,
  memory,
}: HandingIn): Pick<Doors<ToHandIn>, 'read' | 'save'> {
  return {
    read: async (source) => ({ kind: 'reading', reading: { article: { id: articleIdOf(source) }, source } }),
    save: async (handed) => {
      const work = handed.map(({ source }) => ({ key: workKeyOf(source), source }));
      const saved = await store.work.handIn(work, instantOf(clock.now()));
      const { reader } = await store.work.workStatus();
      const waiting = work.map(({ key }) => ({ kind: 'source', key }) as const);
      await queue?.offer(waiting, reader ?? readerVersion);
      for (const { source } of handed) await memory?.safe(source.source);
      return { saved, known: handed.length - saved };
    },
  };
}
