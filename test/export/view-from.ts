import type { RecordView } from '../../src/export/record-view.ts';
import type { ActorHead, ArticleHead, RecordValue } from '../../src/model/record.ts';

/** A view of values made by hand; heads are those of the articles and actors among them. */
export function viewFrom(values: readonly RecordValue[], parts: Partial<RecordView> = {}): RecordView {
  const articles = values.filter((one): one is Extract<RecordValue, ArticleHead> => one.kind === 'article');
  const actors = values.filter((one): one is Extract<RecordValue, ActorHead> => one.kind === 'actor');
  return {
    async *values() {
      yield* values;
    },
    articleHeads: async (ids) => ids.flatMap((id) => articles.find((one) => one.id === id) ?? []),
    actorHeads: async (ids) => ids.flatMap((id) => actors.find((one) => one.id === id) ?? []),
    claimsOf: async () => [],
    gazetteer: { find: () => [] },
    latestDay: '2025-03-04',
    version: '1',
    ...parts,
  };
}
