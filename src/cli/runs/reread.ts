import { loadReader } from '../../pipeline/default-reader.ts';
import { rereadAll } from '../../pipeline/reading/reread-all.ts';
import { openQueue } from '../../pipeline/many/open-queue.ts';
import { ownReaderVersion } from '../../pipeline/many/open-worker.ts';
import { reconcile } from '../../pipeline/many/reconcile.ts';
import type { Store } from '../../record/store.ts';
import { processMeterSetting, progressMeter } from '../progress/progress-meter.ts';
import type { QueueOptions } from '../queue-options.ts';
import type { Session } from '../session.ts';

/**
 * Reads again, article by article; what is done stays done where it is interrupted. With a queue, workers read. What workers have set aside waits for them again
 * in either case.
 */
export async function reread(options: QueueOptions, store: Store, session: Session): Promise<void> {
  const retried = await store.work.retryAside();
  if (retried > 0) session.output.message(`tried again by workers, having been set aside: ${retried}`);
  if (options.nats === undefined) await rereadHere(store, session);
  else await handOut({ ...options, nats: options.nats }, store, session);
}

async function rereadHere(store: Store, { output }: Session): Promise<void> {
  const reader = loadReader();
  const ids = await store.articlesNotReadBy(reader.version);
  const meter = progressMeter(output, processMeterSetting());
  meter.expect(ids.length);
  for await (const source of rereadAll(store, reader, ids)) meter.done(source);
  meter.stage('settling the record');
  await store.settle();
  output.message(`articles reread: ${ids.length}`);
}

/** Has workers of this version read what another has read, and gives this version the word. Whatever does not come into the queue now they put there themselves. */
async function handOut(
  { nats, queue: name }: QueueOptions & { readonly nats: string },
  store: Store,
  { output }: Session,
): Promise<void> {
  const readerVersion = ownReaderVersion();
  await store.work.chooseReader(readerVersion);
  const { waiting, again } = await store.work.workStatus();
  const queue = await openQueue({ servers: nats, queue: name });
  try {
    await queue.setUp(readerVersion);
    await reconcile({ store, queue, readerVersion }, { wasShort: true });
  } finally {
    await queue.close();
  }
  output.message(`handed out: ${again} to be read again, ${waiting} to be read; workers read them`);
}
