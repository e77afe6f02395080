import type { Store } from '../../record/store.ts';
import { articlesMeant } from '../../record/value-meant.ts';
import type { Session } from '../session.ts';

/** Takes articles out, none of them where one is unknown; names what has gone. Throws `id-unknown` and `id-ambiguous`. */
export async function forget(words: readonly string[], store: Store, { output }: Session): Promise<void> {
  const ids = await articlesMeant(words, store);
  const heads = await store.articleHeads(ids);
  for (const id of ids) await store.forget(id);
  await store.settle();
  for (const { source, title, publishedOn } of heads)
    output.message(`forgotten: ${[publishedOn, title ?? source].filter((part) => part !== null).join('  ')}`);
  output.message(`articles forgotten: ${ids.length}`);
}
