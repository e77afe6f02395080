import { exportJsonl } from '../../src/export/jsonl.ts';
import { readInputs } from '../../src/intake/read-inputs.ts';
import type { Source } from '../../src/model/source.ts';
import { loadReader } from '../../src/pipeline/default-reader.ts';
import type { Reader } from '../../src/pipeline/reader.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import type { Store } from '../../src/record/store.ts';

let loaded: Reader | null = null;

/** Chancery's own reader, loaded once a run. */
function ownReader(): Reader {
  loaded ??= loadReader();
  return loaded;
}

async function* sourcesIn(paths: readonly string[]): AsyncGenerator<Source> {
  for await (const input of readInputs(paths)) if (input.kind === 'source') yield input.source;
}

/** Reads files and folders into a record in memory. What cannot be read is left out. */
export function recordOf(paths: readonly string[]): Promise<Store> {
  return recordOfSources(sourcesIn(paths));
}

async function recordOfSources(sources: AsyncIterable<Source> | Iterable<Source>): Promise<Store> {
  const store = openStore(':memory:');
  for await (const source of sources) {
    const outcome = await ownReader().read(source);
    if (outcome.kind === 'reading') await store.save([outcome.reading]);
  }
  await store.settle();
  return store;
}

/** The export of a record made of these files and folders. */
export function exportOf(paths: readonly string[]): Promise<string> {
  return exportOfSources(sourcesIn(paths));
}

/** The export of a record made of these sources. What holds no article is left out. */
export async function exportOfSources(sources: AsyncIterable<Source> | Iterable<Source>): Promise<string> {
  const store = await recordOfSources(sources);
  const lines: string[] = [];
  for await (const line of exportJsonl(store.values())) lines.push(line);
  await store.close();
  return lines.join('');
}
