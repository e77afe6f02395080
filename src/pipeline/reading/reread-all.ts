import type { Store } from '../../record/store.ts';
import type { Reader } from '../reader.ts';

/**
 * Reads again, from their text, the articles that another version of the reader has read, and saves each; gives where each came from.
 * What is done stays done where it is broken off. `settle` makes the facts of it.
 */
export async function* rereadAll(
  store: Store,
  reader: Reader,
  ids: readonly string[],
): AsyncGenerator<string> {
  for (const id of ids) {
    const article = await store.article(id);
    await store.save([await reader.reread(article)]);
    yield article.source;
  }
}
