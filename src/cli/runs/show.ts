import { recordLine } from '../../export/jsonl.ts';
import { valueMeant } from '../../record/value-meant.ts';
import { textColumns } from '../screen/look.ts';
import { hanging } from '../screen/wrap.ts';
import type { AtWork } from '../session.ts';
import { printFact } from '../show/print-fact.ts';

/** How many sentences of a fact are shown. */
const manySentences = 1000;

/** Shows one value of the record. Throws `id-unknown` and `id-ambiguous` as `valueMeant` does. */
export async function show(words: string, json: boolean, { store, output }: AtWork): Promise<void> {
  const value = await valueMeant(words, store);
  if (value.kind === 'article') await showArticle(value.id, json, { store, output });
  else if (json) output.data(recordLine(value));
  else await printFact(value, { store, output, citations: manySentences, whole: true });
}

async function showArticle(
  id: string,
  json: boolean,
  { store, output }: Pick<AtWork, 'store' | 'output'>,
): Promise<void> {
  const { data, look } = output;
  const article = await store.article(id);
  const issues = await store.issues(id);
  if (json) {
    data(JSON.stringify({ ...article, issues }));
    return;
  }
  await printFact(await store.show(id), { store, output, citations: 0, whole: true });
  for (const { kind, span } of article.blocks) {
    const text = article.text.slice(span.start, span.end);
    const [first = '', ...rest] = hanging('             ', text, textColumns(look, 100));
    data(`${look.paint(kind.padEnd(13), 'quiet')}${first.slice(13)}`);
    for (const line of rest) data(line);
    data('');
  }
  for (const { code, span, detail } of issues)
    data(`issue ${code}${span === null ? '' : ` at ${span.start}–${span.end}`}: ${detail}`);
}
