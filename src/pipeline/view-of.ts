import type { RecordView } from '../export/record-view.ts';
import type { Store } from '../record/store.ts';
import { loadGazetteer } from './gazetteer.ts';
import { packageVersion } from './package-version.ts';

/** A record as the writers of the export read it: all of it, or the values that are given instead. */
export async function viewOf(
  store: Store,
  values: RecordView['values'] = () => store.values(),
): Promise<RecordView> {
  const [latest] = await store.list({ kind: 'article', limit: 1 });
  return {
    values,
    articleHeads: (ids) => store.articleHeads(ids),
    actorHeads: (ids) => store.actorHeads(ids),
    claimsOf: async (id) => (await store.explain(id)).claims,
    gazetteer: loadGazetteer(),
    latestDay: latest?.kind === 'article' ? latest.publishedOn : null,
    version: packageVersion,
  };
}
