import { systemClock } from '../../intake/clock.ts';
import { openBoundedPool } from '../../pipeline/bounded-pool.ts';
import { alwaysKnownIn } from '../../pipeline/known-article.ts';
import { handInDoors } from '../../pipeline/many/hand-in.ts';
import { ownReaderVersion } from '../../pipeline/many/open-worker.ts';
import { takeThrough } from '../../pipeline/watch/take-through.ts';
import type { WatchTools } from '../../pipeline/watch/watch-tools.ts';
import type { StoredPageMemory } from '../../pipeline/web/page-memory.ts';
import { webDoors } from '../../pipeline/web/web-doors.ts';
import type { Store } from '../../record/store.ts';
import type { QueueOptions } from '../queue-options.ts';
import { queueOrNone } from '../runs/hand-in.ts';
import type { Session } from '../session.ts';

/** How a watch takes what it finds, until it is closed. */
export interface WatchTaking {
  readonly take: WatchTools['take'];
  readonly close: () => Promise<void>;
}

/** What a watch works on. */
interface Watching {
  readonly store: Store;
  readonly memory: StoredPageMemory;
  readonly session: Session;
}

/** Reads what comes in processes of its own; with a queue, hands it in to workers. */
export async function openTaking(
  options: QueueOptions & { readonly threads: number },
  watching: Watching,
): Promise<WatchTaking> {
  return options.nats === undefined ? readingHere(options.threads, watching) : handingIn(options, watching);
}

function readingHere(threads: number, { store, memory }: Watching): WatchTaking {
  const pool = openBoundedPool(Math.max(1, threads));
  const isKnown = alwaysKnownIn(store, ownReaderVersion());
  const plain = { isKnown, read: pool.read, save: store.keep.bind(store), ahead: 1 };
  return { take: takeThrough(webDoors(plain, { store, memory }), store), close: pool.close };
}

async function handingIn(options: QueueOptions, { store, memory, session }: Watching): Promise<WatchTaking> {
  const queue = await queueOrNone(options, session);
  const readerVersion = ownReaderVersion();
  const isKnown = alwaysKnownIn(store, readerVersion);
  const doors = handInDoors({ store, queue, readerVersion, clock: systemClock, memory });
  return {
    take: takeThrough({ isKnown, ...doors, ahead: 1 }, store),
    close: async () => queue?.close(),
  };
}
