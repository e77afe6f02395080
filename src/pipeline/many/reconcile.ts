import type { Store } from '../../record/store.ts';
import type { WorkQueue } from './open-queue.ts';

/** So many keys are offered to the queue at once; and so many articles are read again at most before new ones have their turn. */
const portion = 1000;

/** What is compared. */
export interface Reconciling {
  readonly store: Pick<Store, 'work'>;
  readonly queue: Pick<WorkQueue, 'standing' | 'offer'>;
  readonly readerVersion: string;
}

/** How a comparison ended. */
export interface Reconciled {
  /** Work that the record shows as waiting. */
  readonly waiting: number;
  /** Of it, what was missing in the queue and is there now. */
  readonly queued: number;
  /** Whether the queue holds less than waits: then the next comparison looks at each. */
  readonly isShort: boolean;
}

/**
 * Compares the queue with the record and puts into it what is missing there: what its server has lost, what did not come into it when it was handed in, and articles
 * that another version of the reader has read. While articles come in, the queue is behind the record for moments: it is gone through where it is empty, or was
 * short the last time too (`wasShort`). Safe at any time: the queue refuses what it has.
 */
export async function reconcile(
  { store, queue, readerVersion }: Reconciling,
  { wasShort }: { readonly wasShort: boolean },
): Promise<Reconciled> {
  const { waiting, again } = await store.work.workStatus();
  const all = waiting + again;
  if (all === 0) return { waiting: 0, queued: 0, isShort: false };
  const { queued, inHand } = await queue.standing(readerVersion);
  const held = queued + inHand;
  const isShort = held < all;
  if (!isShort || (held > 0 && !wasShort)) return { waiting: all, queued: 0, isShort };
  const found = held < waiting || again === 0 ? await offerWaiting({ store, queue, readerVersion }) : 0;
  const reread = queued < portion ? await offerRereading({ store, queue, readerVersion }) : 0;
  return { waiting: all, queued: found + reread, isShort };
}

/** Offers all that waits, page by page, until the queue takes no more. */
async function offerWaiting({ store, queue, readerVersion }: Reconciling): Promise<number> {
  let found = 0;
  let after = '';
  for (;;) {
    const keys = await store.work.waitingKeys(readerVersion, after, portion);
    const offered = await queue.offer(
      keys.map((key) => ({ kind: 'source', key })),
      readerVersion,
    );
    found += offered.queued;
    after = keys.at(-1) ?? '';
    if (keys.length < portion || offered.left > 0) return found;
  }
}

async function offerRereading({ store, queue, readerVersion }: Reconciling): Promise<number> {
  const ids = await store.work.articlesToReread(readerVersion, portion);
  const work = ids.map((key) => ({ kind: 'again', key }) as const);
  return (await queue.offer(work, readerVersion)).queued;
}
