import { recordLine } from '../../src/export/jsonl.ts';
import { readInputs } from '../../src/intake/read-inputs.ts';
import { loadReader } from '../../src/pipeline/default-reader.ts';
import { openStore } from '../../src/record/open-store.ts';
import type { Store } from '../../src/record/store.ts';

/** Reads files and folders into a record in memory. What cannot be read is left out. */
export async function recordOf(paths: readonly string[]): Promise<Store> {
  const reader = loadReader();
  const store = openStore(':memory:');
  for await (const input of readInputs(paths)) {
    if (input.kind === 'failure') continue;
    const outcome = await reader.read(input.source);
    if (outcome.kind === 'reading') await store.save([outcome.reading]);
  }
  await store.settle();
  return store;
}

/** The export of a record made of these files and folders. */
export async function exportOf(paths: readonly string[]): Promise<string> {
  const store = await recordOf(paths);
  const lines: string[] = [];
  for await (const value of store.values()) lines.push(recordLine(value));
  await store.close();
  return `${lines.join('\n')}\n`;
}
