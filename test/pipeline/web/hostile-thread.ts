import { writeFileSync } from 'node:fs';
import type { Source } from '../../../src/model/source.ts';

/** What a reading process would do with hostile pages: one that never ends, one that fills the heap, one that is read. A path never ends either, and is written. */
export async function read({
  source,
}: Source): Promise<{ readonly kind: 'not-an-article'; readonly reason: string }> {
  const held: unknown[] = [];
  if (source.startsWith('/')) writeFileSync(source, String(process.pid));
  if (source === 'endless' || source.startsWith('/')) while (held.length === 0) held.length = 0;
  if (source === 'huge') while (held.length >= 0) held.push(Array.from({ length: 1e5 }, (_, at) => ({ at })));
  return { kind: 'not-an-article', reason: `read ${source}` };
}
