import { loadReader } from '../../pipeline/default-reader.ts';
import { rereadAll } from '../../pipeline/reading/reread-all.ts';
import type { Store } from '../../record/store.ts';
import { processMeterSetting, progressMeter } from '../progress/progress-meter.ts';
import type { Session } from '../session.ts';

/** Reads again, article by article; what is done stays done where it is interrupted. */
export async function reread(store: Store, { output }: Session): Promise<void> {
  const reader = loadReader();
  const ids = await store.articlesNotReadBy(reader.version);
  const meter = progressMeter(output, processMeterSetting());
  meter.expect(ids.length);
  for await (const source of rereadAll(store, reader, ids)) meter.done(source);
  meter.stage('settling the record');
  await store.settle();
  output.message(`articles reread: ${ids.length}`);
}
