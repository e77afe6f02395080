import { foldedWords } from '../model/fold-text.ts';
import { states } from '../world/states.ts';
import type { Store } from './store.ts';

/**
 * Names of states and actors that somebody begins to type: each word typed begins a word of the name, marks and capitals aside; those that
 * begin with what is typed first, then the shorter. Up to `limit`; of actors only those that hold a typed word of three letters or more.
 */
export async function namesBegun(
  typed: string,
  { limit, store }: { readonly limit: number; readonly store: Pick<Store, 'namesLike'> },
): Promise<readonly string[]> {
  const words = foldedWords(typed);
  if (words.length === 0) return [];
  const known = new Set([...states.map(({ name }) => name), ...(await store.namesLike(typed))]);
  return [...known]
    .map((name) => ({ name, parts: foldedWords(name) }))
    .filter(({ parts }) => words.every((word) => parts.some((part) => part.startsWith(word))))
    .toSorted(
      (one, other) =>
        rank(one) - rank(other) || one.name.length - other.name.length || (one.name < other.name ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ name }) => name);

  function rank({ parts }: { readonly parts: readonly string[] }): number {
    return parts.join(' ').startsWith(words.join(' ')) ? 0 : 1;
  }
}
