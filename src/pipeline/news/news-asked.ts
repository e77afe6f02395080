import { Failure } from '../../model/failure.ts';
import type { RecordKind } from '../../model/record.ts';
import { listQuery, type ListOptions } from '../../record/list-options.ts';
import type { NewsQuery } from '../../record/news-memory.ts';
import { withIds } from '../../record/parties-meant.ts';
import type { Store } from '../../record/store.ts';
import { newsQuery } from './news-query.ts';

/**
 * The news that somebody asks for. Of kinds that are not named, those that have what the conditions ask for: only events are of the type
 * CONSULT. Throws `usage` and `id-unknown` for what a list would not take: kinds and conditions that do not go together, names that nobody bears.
 */
export async function newsAsked(
  kinds: readonly RecordKind[],
  options: ListOptions,
  store: Store,
): Promise<NewsQuery> {
  const query = newsQuery(kinds, options);
  const fitting: RecordKind[] = [];
  let refusal: unknown = null;
  for (const kind of query.kinds) {
    try {
      await store.list(await withIds({ ...listQuery(kind, options), limit: 1 }, store));
      fitting.push(kind);
    } catch (error) {
      const isValue = error instanceof Failure && error.code === 'usage' && kinds.length === 0;
      if (!isValue) throw error;
      refusal ??= error;
    }
  }
  if (fitting.length === 0 && refusal !== null) throw refusal;
  return { ...query, kinds: fitting };
}
