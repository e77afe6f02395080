import type { RecordKind, RecordValue } from '../../model/record.ts';
import type { ListQuery, Store } from '../../record/store.ts';

/** Kinds in the order in which they are told. */
export const newsKinds: readonly RecordKind[] = ['conflict', 'event', 'commitment', 'figure', 'statement'];

const pageSize = 500;

/** Whose news, and under which conditions. */
export interface NewsAsked {
  readonly store: Pick<Store, 'page'>;
  readonly kinds?: readonly RecordKind[];
  readonly query?: Omit<ListQuery, 'kind' | 'toldOnlyBy' | 'limit' | 'after'>;
}

/**
 * What some articles tell that no other article of the record tells, and conflicts with such a side; under the conditions of a query, kind by
 * kind, of each the latest first. The record must be settled.
 */
export async function newsOf(
  articles: readonly string[],
  { store, kinds = newsKinds, query = {} }: NewsAsked,
): Promise<readonly RecordValue[]> {
  const found: RecordValue[] = [];
  for (const kind of kinds) {
    let after: string | null = null;
    do {
      const asked = { ...query, kind, toldOnlyBy: articles, limit: pageSize };
      const page = await store.page(after === null ? asked : { ...asked, after });
      found.push(...page.values);
      after = page.next;
    } while (after !== null);
  }
  return found;
}
