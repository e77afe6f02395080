import { distance } from 'fastest-levenshtein';
import { foldPhrase } from '../model/fold-text.ts';
import { compareText } from '../model/order.ts';

/** How many near words are named. */
const mostNamed = 5;

/**
 * Of some known words those that somebody may have meant by another word: one holds it, or differs from it (or from one word of it) in a
 * third of the letters or fewer. The nearest first, at most five. Marks and capitals are ignored.
 */
export function nearWords(meant: string, words: readonly string[]): readonly string[] {
  const wanted = foldPhrase(meant);
  const near = words.flatMap((word) => {
    const folded = foldPhrase(word);
    const holds = wanted.length > 2 && folded.includes(wanted);
    // "Gazete" is near "The Gazette": a long name is held against each of its words too.
    const apart = holds ? 0 : Math.min(...[folded, ...folded.split(' ')].map((one) => distance(wanted, one)));
    return folded !== '' && apart <= Math.max(1, Math.floor(wanted.length / 3)) ? [{ word, apart }] : [];
  });
  return near
    .toSorted((a, b) => a.apart - b.apart || compareText(a.word, b.word))
    .slice(0, mostNamed)
    .map(({ word }) => word);
}

/**
 * Says that a word is none of the known words, with those near it, or with all of them where they are few: "no type of events: talk; near:
 * talks".
 */
export function noneOf(what: string, meant: string, words: readonly string[]): string {
  const near = nearWords(meant, words);
  if (near.length > 0) return `no ${what}: ${meant}; near: ${near.join(', ')}`;
  return words.length > 0 && words.length <= 20
    ? `no ${what}: ${meant}; there are ${words.join(', ')}`
    : `no ${what}: ${meant}`;
}
