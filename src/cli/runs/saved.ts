import { recordLine } from '../../export/jsonl.ts';
import { count } from '../../export/words/fact-row.ts';
import type { RecordKind } from '../../model/record.ts';
import { newsAsked } from '../../pipeline/news/news-asked.ts';
import {
  hookSearch,
  noteSeen,
  savedCalled,
  savedNews,
  saveSearch,
} from '../../pipeline/news/saved-search.ts';
import { today } from '../../pipeline/today.ts';
import type { ListOptions } from '../../record/list-options.ts';
import type { NewsQuery, SavedSearch } from '../../record/news-memory.ts';
import type { Store } from '../../record/store.ts';
import type { AtWork, Session } from '../session.ts';
import { printFacts } from '../show/fact-list.ts';
import { hookInWords } from '../show/hook-in-words.ts';
import { noteImplied } from '../show/implied-note.ts';
import { askedFor } from './list.ts';

/** The options of `chancery saved news`. */
export interface NewsForm {
  readonly keep?: true;
  readonly json?: true;
  readonly limit: number;
}

/** What the command line gives for a search to be saved. */
export interface SavedArguments {
  readonly kind: RecordKind | undefined;
  readonly words: readonly string[];
  readonly form: ListOptions;
}

type At = Pick<AtWork, 'store' | 'session'>;

/** Saves a search. Throws `saved-known`, `usage`, and `id-unknown` for a party that nobody is called. */
export async function addSaved(name: string, given: SavedArguments, { store, session }: At): Promise<void> {
  const query = await queryOf(given, store);
  await saveSearch({ name, query, on: today() }, store);
  session.output.message(`saved as ${name}: chancery saved news "${name}" tells what is new from now on`);
}

/** The news that are asked for; without a kind, those of all kinds that have the conditions. */
async function queryOf({ kind, words, form }: SavedArguments, store: Store): Promise<NewsQuery> {
  const { limit: _limit, ...options } = form;
  if (kind === undefined && words.length === 0) return newsAsked([], options, store);
  const asked = askedFor({ kind, words, form: options });
  const { json: _json, csv: _csv, ...held } = asked.form;
  return newsAsked([asked.kind], held, store);
}

/** Lists the saved searches, each with how many facts are new for it. */
export async function listSaved({ store, output }: AtWork): Promise<void> {
  const searches = await store.savedSearches();
  if (searches.length === 0) output.message('no search is saved: chancery saved add NAME …');
  for (const search of searches) {
    const { values, isMore } = await savedNews(search, mostCounted, store);
    const news = `${isMore ? 'more than ' : ''}${values.length} new`;
    output.data(`${search.name}: ${queryInWords(search)}; ${news} since ${search.seenOn ?? search.savedOn}`);
    if (search.hook !== null) output.data(`    to ${hookInWords(search.hook)}`);
  }
}

const mostCounted = 1000;

function queryInWords({ query: { kinds, options } }: SavedSearch): string {
  const conditions = Object.entries(options).map(
    ([name, value]) => `${name} ${Array.isArray(value) ? value.join(', ') : String(value)}`,
  );
  return [kinds.join(', '), ...conditions].join(' · ');
}

/** Tells what is new for a search, and notes that it has been looked at. */
export async function newsOfSaved(name: string, { keep, json, limit }: NewsForm, at: AtWork): Promise<void> {
  const { store, output } = at;
  const search = await savedCalled(name, store);
  const { values, upTo, isMore, isMissing } = await savedNews(search, limit, store);
  const since = search.seenOn ?? search.savedOn;
  if (isMissing)
    output.message(
      `so much has come that some is left out: chancery new ${since} tells what is new since then`,
    );
  if (json === true) for (const value of values) output.data(recordLine(value));
  else
    await printFacts(
      values.map((value) => ({ value })),
      at,
    );
  if (values.length === 0) output.message(`nothing is new for ${name} since ${since}`);
  else if (json !== true) noteImplied(values, output);
  if (keep !== true) await noteSeen(search, { upTo, on: today() }, store);
  if (isMore)
    output.message(`more is new than these ${count(values.length, 'fact')}: the same command tells it`);
}

/** Sends the news of a search to an address, or no more. */
export async function hookSaved(name: string, address: string | null, { store, session }: At): Promise<void> {
  const made = await hookSearch(await savedCalled(name, store), address, store);
  if (made === null) {
    session.output.message(`the news of ${name} are sent nowhere any more`);
    return;
  }
  session.output.data(made.secret);
  session.output.message(
    `the news of ${name} go to ${made.address} from now on, while "chancery serve" runs; its messages are signed with this secret, which is told this once`,
  );
}

/** Removes a saved search. Throws `saved-unknown`. */
export async function removeSaved(
  name: string,
  { store, session }: { store: Store; session: Session },
): Promise<void> {
  await savedCalled(name, store);
  await store.dropSaved(name);
  session.output.message(`${name} is saved no more`);
}
