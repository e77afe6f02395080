import type { Dossier } from '../export/brief/dossier.ts';
import type { Article } from '../model/article.ts';
import type { RecordedActor, RecordedEvent, RecordKind, RecordValue } from '../model/record.ts';
import { briefOn, type BriefAsked } from '../pipeline/brief-on.ts';
import { listQuery, type ListOptions } from '../record/list-options.ts';
import { meetingsOf, type MeetingsAsked } from '../record/meetings.ts';
import { withIds } from '../record/parties-meant.ts';
import type { Explanation, SearchPage, SearchQuery, Store } from '../record/store.ts';
import { subjectsMeant } from '../record/subjects-meant.ts';
import { actorsMeant, articlesMeant, nothingCalled, valueMeant } from '../record/value-meant.ts';

/** The values of one kind. */
export type ValueOf<K extends RecordKind> = Extract<RecordValue, { readonly kind: K }>;

/** One page of values of one kind. */
export interface PageOf<K extends RecordKind> {
  readonly values: readonly ValueOf<K>[];
  /** What to give as `after` for the next page; null where the list ends with this one. */
  readonly next: string | null;
}

/** Conditions of a search beside its words. */
export type SearchConditions = Omit<SearchQuery, 'text'>;

/**
 * What a record is asked. Wherever somebody is named, a name, an ISO code or the first digits of an id will do: an unknown one throws
 * `id-unknown` with the names near it, digits that begin several ids `id-ambiguous`.
 */
export interface RecordAsking {
  /** Values of one kind under conditions that must all hold, the latest first; 50 of them where no limit is given. */
  list<K extends RecordKind>(kind: K, conditions?: ListOptions): Promise<PageOf<K>>;
  /** The same, page after page, up to `limit` values; all of them where none is given. */
  each<K extends RecordKind>(kind: K, conditions?: ListOptions): AsyncGenerator<ValueOf<K>>;
  /** The passages in which all of some words stand, the latest article first. */
  search(words: string, conditions?: SearchConditions): Promise<SearchPage>;
  /** One value, by its id or the first digits of it, by the name of an actor, or by the source or title of an article. */
  show(words: string): Promise<RecordValue>;
  /** The claims behind a value, with their rules and sentences. */
  explain(words: string): Promise<Explanation>;
  /** A whole article with its text, by its id, source, address or title. */
  article(words: string): Promise<Article>;
  /** The actors that a name may mean, the most named first, with their names, offices and sentences. */
  who(name: string): Promise<readonly [RecordedActor, ...RecordedActor[]]>;
  /** The talks, visits and calls of one or of two, the latest first; 50 where no limit is given. */
  met(names: string | readonly string[], asked?: Partial<MeetingsAsked>): Promise<readonly RecordedEvent[]>;
  /** A brief on one or two, or on a theme: `dossierMarkdown`, `dossierHtml` and `dossierDocx` write it. */
  brief(names: string | readonly string[], asked?: BriefAsked): Promise<Dossier>;
}

/** How many values a page, or an answer on meetings, gives where nobody says. */
const usuallyGiven = 50;

/** Makes what a record is asked by. */
export function recordAsking(store: Store): RecordAsking {
  return {
    list: (kind, conditions = {}) => pageOf(kind, conditions, store),
    each: (kind, conditions = {}) => each(kind, conditions, store),
    search: async (text, conditions = {}) => store.searchPage(await withIds({ ...conditions, text }, store)),
    show: (words) => valueMeant(words, store),
    explain: async (words) => store.explain((await valueMeant(words, store)).id),
    article: async (words) => {
      const [id = words] = await articlesMeant([words], store);
      return store.article(id);
    },
    who: async (name) => {
      const [first, ...others] = await actorsMeant(name, store);
      return first === undefined ? nothingCalled(name, store) : [first, ...others];
    },
    met: async (names, asked = {}) => {
      const subjects = await subjectsMeant([names].flat(), store);
      const keys = subjects.map(({ key }) => key);
      return meetingsOf(keys, { limit: usuallyGiven, ...asked }, store);
    },
    brief: async (names, asked = {}) => (await briefOn([names].flat(), asked, store)).dossier,
  };
}

async function pageOf<K extends RecordKind>(
  kind: K,
  conditions: ListOptions,
  store: Store,
): Promise<PageOf<K>> {
  const { values, next } = await store.page(await withIds(listQuery(kind, conditions), store));
  return { values: values.filter((one): one is ValueOf<K> => one.kind === kind), next };
}

/** How many values a page of a walk through all of them has. */
const walkedAtOnce = 200;

async function* each<K extends RecordKind>(
  kind: K,
  { limit = Infinity, ...conditions }: ListOptions,
  store: Store,
): AsyncGenerator<ValueOf<K>> {
  let left = limit;
  let after: { readonly after?: string } = {};
  while (left > 0) {
    const some = Math.min(left, walkedAtOnce);
    const page: PageOf<K> = await pageOf(kind, { ...conditions, ...after, limit: some }, store);
    yield* page.values;
    left -= page.values.length;
    if (page.next === null) return;
    after = { after: page.next };
  }
}
