import type { RecordValue } from '../../src/model/record.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import type { ReadingBuilder } from './reading-builder.ts';

/** Everything that a record of these articles holds. */
export async function recordOf(articles: readonly ReadingBuilder[]): Promise<readonly RecordValue[]> {
  const store = openStore(':memory:');
  await store.save(articles.map((one) => one.reading()));
  await store.settle();
  const values: RecordValue[] = [];
  for await (const value of store.values()) values.push(value);
  await store.close();
  return values;
}

/** The values of one kind, in the order of the export. */
export function only<K extends RecordValue['kind']>(
  values: readonly RecordValue[],
  kind: K,
): readonly Extract<RecordValue, { kind: K }>[] {
  return values.filter((one): one is Extract<RecordValue, { kind: K }> => one.kind === kind);
}
