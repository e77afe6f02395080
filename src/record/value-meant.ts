import { Failure } from '../model/failure.ts';
import type { RecordedActor, RecordValue } from '../model/record.ts';
import { nearWords } from '../resolve/near-words.ts';
import { states } from '../world/states.ts';
import { actorsNamed } from './actors-named.ts';
import type { Store } from './store.ts';

/** The fewest digits that are taken as the beginning of an id: fewer are more likely a year or a word. */
const fewestDigits = 4;

/**
 * The value that somebody means by an id, by its first digits, by the name of an actor, or by the source or title of an article.
 *
 * Throws `id-ambiguous` where several values begin so, and `id-unknown`, with what is near, where nothing is called so.
 */
export async function valueMeant(words: string, store: Store): Promise<RecordValue> {
  const id = await idMeant(words, store);
  if (id !== null) return store.show(id);
  const [actor] = await actorsNamed(words, store);
  if (actor !== undefined) return actor;
  const [article] = await store.articlesFrom(words, 1);
  if (article !== undefined) return store.show(article);
  return nothingCalled(words, store);
}

/** The actor that somebody means by an id, its first digits or a name. Throws as `valueMeant` does. */
export async function actorMeant(words: string, store: Store): Promise<RecordedActor> {
  const [actor] = await actorsMeant(words, store);
  return actor ?? nothingCalled(words, store);
}

/** The actors that an id, its first digits or a name may mean, the most named first; none where nobody is called so. */
export async function actorsMeant(words: string, store: Store): Promise<readonly RecordedActor[]> {
  const id = await idMeant(words, store);
  if (id === null) return actorsNamed(words, store);
  const value = await store.show(id);
  return value.kind === 'actor' ? [value] : [];
}

/** The whole id that some digits begin, or an id that has become another; null where they are no id. */
export async function idMeant(words: string, store: Store): Promise<string | null> {
  const digits = words.trim().toLowerCase();
  if (digits.length < fewestDigits || !/^[0-9a-f]+$/.test(digits)) return null;
  const found = await store.idsFrom(digits, 2);
  if (found.length > 1) throw new Failure('id-ambiguous', `${words}: ${found.join(', ')} …`);
  return found[0] ?? (await becameOf(digits, store));
}

/** An id that a decision has made another's; null where no decision knows it. */
async function becameOf(id: string, store: Store): Promise<string | null> {
  try {
    return (await store.show(id)).id;
  } catch (error) {
    if (error instanceof Failure && error.code === 'id-unknown') return null;
    throw error;
  }
}

/** The ids of the articles that somebody means by ids, first digits, sources, addresses or titles. Throws as `valueMeant` does. */
export async function articlesMeant(words: readonly string[], store: Store): Promise<readonly string[]> {
  const found = await Promise.all(
    words.map(async (one) => {
      const id = await idMeant(one, store);
      if (id !== null && (await store.has(id))) return [id];
      if (id !== null) throw new Failure('id-unknown', `${one} is no article`);
      const ids = await store.articlesFrom(one, 2);
      if (ids.length > 1) throw new Failure('id-ambiguous', `${one}: ${ids.join(', ')} …`);
      return ids.length === 0 ? nothingCalled(one, store) : ids;
    }),
  );
  return [...new Set(found.flat())];
}

/** Throws `id-unknown` for words that nothing is called, with the names near them. */
export async function nothingCalled(words: string, store: Store): Promise<never> {
  const near = await namesNear(words, store);
  throw new Failure('id-unknown', near.length === 0 ? words : `${words} (did you mean ${near.join(', ')}?)`);
}

/** How many names are suggested. */
const mostNear = 3;

async function namesNear(words: string, store: Store): Promise<readonly string[]> {
  const known = [...new Set([...(await store.namesLike(words)), ...states.map(({ name }) => name)])];
  return nearWords(words, known).slice(0, mostNear);
}

/** The fewest characters of an id by which it is shown. */
const shownDigits = 6;

/** How many digits of a story's id are shown. These ids are not stored, so no query tells whether another begins the same. */
const storyDigits = 12;

/** The id of a value as it is shown: its shortest beginning, of an even number of digits, that no other id of the record has. */
export async function shownId({ id, kind }: Pick<RecordValue, 'id' | 'kind'>, store: Store): Promise<string> {
  return kind === 'story' ? id.slice(0, storyDigits) : shortId(id, store);
}

/** The shortest beginning of an id, of an even number of digits, that no other id of the record has. Not for ids of stories. */
export async function shortId(id: string, store: Store): Promise<string> {
  for (let length = shownDigits; length < id.length; length += 2) {
    const start = id.slice(0, length);
    if ((await store.idsFrom(start, 2)).length < 2) return start;
  }
  return id;
}
