import { openQueue, type WorkQueue } from '../../pipeline/many/open-queue.ts';
import { isQueueAway } from '../../pipeline/many/await-queue.ts';
import type { Store } from '../../record/store.ts';
import { failureLine } from '../output.ts';
import type { QueueOptions } from '../queue-options.ts';
import { readPaths } from '../reading/read-paths.ts';
import type { Session } from '../session.ts';
import type { ReadOptions } from './read.ts';

/** Hands in what the command line names, for workers to read: on the disk of the record first, then in the queue. */
export async function handInCommand(
  paths: readonly string[],
  { threads: _threads, allowHost, pages, nats, queue: name, ...given }: ReadOptions,
  { store, session }: { readonly store: Store; readonly session: Session },
): Promise<void> {
  const queue = await queueOrNone({ ...(nats !== undefined && { nats }), queue: name }, session);
  const web = { ...(allowHost && { allowHost }), ...(pages && { pages }) };
  try {
    await readPaths(paths, { store, session, threads: null, given, web, handTo: queue });
  } finally {
    await queue?.close();
  }
}

/** The queue; null, and a line, where it cannot be reached: workers compare it with the record, and find what is handed in. */
export async function queueOrNone(
  { nats = '', queue }: QueueOptions,
  { output }: Session,
): Promise<WorkQueue | null> {
  try {
    return await openQueue({ servers: nats, queue });
  } catch (error) {
    if (!isQueueAway(error)) throw error;
    output.message(failureLine(error));
    return null;
  }
}
