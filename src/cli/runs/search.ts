import { oneLine } from '../../export/words/one-line.ts';
import { Failure } from '../../model/failure.ts';
import { greedyOptions } from '../greedy-options.ts';
import type { SearchHit, SearchQuery } from '../../record/store.ts';
import { shortId } from '../../record/value-meant.ts';
import { withIds } from '../../record/parties-meant.ts';
import type { AtWork } from '../session.ts';
import { screenOf } from '../show/fact-screen.ts';

/** The options of `chancery search`. */
export interface SearchForm extends Omit<SearchQuery, 'text'> {
  readonly json?: true;
}

/** What is searched for. */
export interface Sought {
  readonly words: readonly string[];
  readonly form: SearchForm;
}

/**
 * The words that are searched for. In front of them an option takes one value: `search --outlet Post border crossing`. Throws `usage` where there
 * are none.
 */
export function soughtFor(words: readonly string[], form: SearchForm): Sought {
  if (words.length > 0) return { words, form };
  for (const option of greedyOptions) {
    const [value, ...rest] = form[option] ?? [];
    if (value !== undefined && rest.length > 0) return { words: rest, form: { ...form, [option]: [value] } };
  }
  throw new Failure('usage', 'search for what? chancery search WORDS');
}

/** Searches the text of the articles and shows the passages. */
export async function search({ words, form }: Sought, at: AtWork): Promise<void> {
  const { json, ...query } = form;
  const { hits, next } = await at.store.searchPage(
    await withIds({ ...query, text: words.join(' ') }, at.store),
  );
  const { data, message } = at.output;
  for (const hit of hits) {
    if (json === true) data(JSON.stringify(hit));
    else await show(hit, at);
  }
  if (hits.length === 0) message(await whyNoHit(words, at));
  if (next !== null) message(`${hits.length} shown; --limit gives more, --after ${next} the next`);
}

async function show(hit: SearchHit, { store, output }: AtWork): Promise<void> {
  const id = await shortId(hit.article, store);
  const facts = await Promise.all(hit.facts.slice(0, 4).map((one) => shortId(one, store)));
  const lines = screenOf(output.look, [hit.publishedOn ?? 'undated'], {
    id,
    lines: [
      { text: hit.title ?? 'Without a title', tone: 'strong' },
      { text: `“${oneLine(hit.text)}”`, tone: 'plain' },
      ...(facts.length === 0 ? [] : [{ text: `facts ${facts.join(' ')}`, tone: 'accent' } as const]),
    ],
  });
  for (const line of lines) output.data(line);
  output.data('');
}

/** Why no passage answers: a word that stands nowhere by itself, or all of them together. */
async function whyNoHit(words: readonly string[], { store }: AtWork): Promise<string> {
  const missing: string[] = [];
  for (const word of words.flatMap((one) => one.split(/\s+/)))
    if ((await store.search(word, 1)).length === 0) missing.push(word);
  return missing.length > 0
    ? `no passage: ${missing.join(', ')} stands in no article`
    : 'no passage holds all these words under these conditions';
}
