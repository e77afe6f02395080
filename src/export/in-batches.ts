import type { ActorHead, ArticleHead, RecordValue } from '../model/record.ts';
import { hasLine } from './jsonl.ts';
import type { RecordView } from './record-view.ts';

/** Some values in a row, with the heads that were asked for with them. */
export interface Batch {
  readonly values: readonly RecordValue[];
  readonly articles: ReadonlyMap<string, ArticleHead>;
  readonly actors: ReadonlyMap<string, ActorHead>;
}

/** Which heads are wanted with a value, by id; the same id may come twice. */
export interface Asked {
  readonly articles?: (value: RecordValue) => readonly string[];
  readonly actors?: (value: RecordValue) => readonly string[];
}

/** Values whose heads are looked up at once: so many are held, whatever the size of the record. */
const atOnce = 500;

const none = (): readonly string[] => [];

/** The values of a record that are lines of its export, some hundred at a time, with the heads of what they name. */
export async function* inBatches(
  view: RecordView,
  { articles = none, actors = none }: Asked,
): AsyncGenerator<Batch> {
  const withHeads = async (values: readonly RecordValue[]): Promise<Batch> => ({
    values,
    articles: byId(await view.articleHeads([...new Set(values.flatMap(articles))])),
    actors: byId(await view.actorHeads([...new Set(values.flatMap(actors))])),
  });
  let held: RecordValue[] = [];
  for await (const value of view.values()) {
    if (hasLine(value)) held.push(value);
    if (held.length < atOnce) continue;
    yield await withHeads(held);
    held = [];
  }
  yield await withHeads(held);
}

function byId<T extends { readonly id: string }>(heads: readonly T[]): ReadonlyMap<string, T> {
  return new Map(heads.map((head) => [head.id, head] as const));
}
