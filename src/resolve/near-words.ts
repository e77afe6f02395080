import { distance } from 'fastest-levenshtein';
import { foldPhrase } from '../model/fold-text.ts';
import { compareText } from '../model/order.ts';

/** How many near words are named. */
const mostNamed = 5;

/**
 * Those of some words that somebody may have meant by another: one holds the other, or they differ in a third of their letters or fewer;
 * the nearest first, at most five. Marks and capitals are ignored.
 */
export function nearWords(meant: string, words: readonly string[]): readonly string[] {
  const wanted = foldPhrase(meant);
  const near = words.flatMap((word) => {
    const folded = foldPhrase(word);
    const apart = distance(wanted, folded);
    const holds = wanted.length > 2 && (folded.includes(wanted) || wanted.includes(folded));
    const most = Math.max(1, Math.floor(Math.max(wanted.length, folded.length) / 3));
    return folded !== '' && (holds || apart <= most) ? [{ word, apart: holds ? 0 : apart }] : [];
  });
  return near
    .toSorted((a, b) => a.apart - b.apart || compareText(a.word, b.word))
    .slice(0, mostNamed)
    .map(({ word }) => word);
}

/** "no type of events: talk; near: talks": that a word is none of some words, with those that are near, or else all of a few. */
export function noneOf(what: string, meant: string, words: readonly string[]): string {
  const near = nearWords(meant, words);
  if (near.length > 0) return `no ${what}: ${meant}; near: ${near.join(', ')}`;
  return words.length > 0 && words.length <= 20
    ? `no ${what}: ${meant}; there are ${words.join(', ')}`
    : `no ${what}: ${meant}`;
}
