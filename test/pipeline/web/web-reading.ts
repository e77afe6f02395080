import { undiciTransport } from '../../../src/intake/fetch/undici-transport.ts';
import { readWeb, type PageChoice } from '../../../src/intake/fetch/read-web.ts';
import { openVisitor } from '../../../src/intake/fetch/visitor.ts';
import type { Clock } from '../../../src/intake/clock.ts';
import { knownIn } from '../../../src/pipeline/known-article.ts';
import { modelName } from '../../../src/pipeline/models.ts';
import { readerVersion } from '../../../src/pipeline/reader.ts';
import { openReadingHere } from '../../../src/pipeline/reading-here.ts';
import { readInto, type Progress } from '../../../src/pipeline/read-into.ts';
import { pageMemory } from '../../../src/pipeline/web/page-memory.ts';
import { webDoors } from '../../../src/pipeline/web/web-doors.ts';
import type { ThreadPool } from '../../../src/pipeline/thread-pool.ts';
import type { Store } from '../../../src/record/store.ts';
import type { TestWeb } from '../../intake/fetch/test-web.ts';

/** Every host that the test web serves is allowed by name. */
export const hosts: ReadonlySet<string> = new Set([
  'harbour.test',
  'islands.test',
  'valley.test',
  'straits.test',
]);

/** Reads in this thread, as the threads of the program do. */
export const readHere: ThreadPool['read'] = openReadingHere().read;

/** What became of an address of the test web that is read into a record. */
export async function readAddress(
  address: string,
  {
    web,
    store,
    clock,
    pages = 'summaries',
  }: { readonly web: TestWeb; readonly store: Store; readonly clock: Clock; readonly pages?: PageChoice },
): Promise<readonly Progress[]> {
  const transport = undiciTransport(hosts, web.resolve);
  const visitor = openVisitor({ transport, version: '0', allowed: hosts, clock });
  const memory = pageMemory(store);
  const isKnown = await knownIn(store, readerVersion({ name: modelName() }));
  const doors = {
    read: readHere,
    save: store.keep.bind(store),
    ahead: 1,
    ...(isKnown === null ? {} : { isKnown }),
  };
  const steps: Progress[] = [];
  const inputs = readWeb(address, { visitor, memory, pages });
  for await (const step of readInto(inputs, webDoors(doors, { store, memory }))) steps.push(step);
  await visitor.close();
  await store.settle();
  return steps;
}

/** How many articles were new and known, and the codes of what failed: "1 new, 0 known, page-gone". */
export function summaryOf(steps: readonly Progress[]): string {
  let [saved, known] = [0, 0];
  const codes: string[] = [];
  for (const step of steps) {
    if (step.kind === 'saved') [saved, known] = [saved + step.saved, known + step.known];
    if (step.kind === 'failure') codes.push(step.failure.code);
    if (step.kind === 'not-an-article') codes.push('input-not-article');
  }
  return [`${saved} new`, `${known} known`, ...codes].join(', ');
}
