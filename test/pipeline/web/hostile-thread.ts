import type { Source } from '../../../src/model/source.ts';

/** What a reading thread would do with hostile pages: one that never ends, one that fills the heap, one that is read. */
export async function read({
  source,
}: Source): Promise<{ readonly kind: 'not-an-article'; readonly reason: string }> {
  const held: unknown[] = [];
  if (source === 'endless') while (held.length === 0) held.length = 0;
  if (source === 'huge') while (held.length >= 0) held.push(Array.from({ length: 1e5 }, (_, at) => ({ at })));
  return { kind: 'not-an-article', reason: `read ${source}` };
}
