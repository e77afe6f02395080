import { foldedWords } from '../model/fold-text.ts';
import type { Wording } from '../model/wording.ts';

/** The folded words of a text that carry meaning, in order: no articles, prepositions, pronouns or auxiliaries. */
export function contentWords(text: string, { emptyWords }: Wording): readonly string[] {
  return foldedWords(text).filter((word) => word.length > 1 && !emptyWords.has(word));
}

/** The distinct content words of a text by their stems, so that inflections meet. */
export function stems(text: string, wording: Wording): ReadonlySet<string> {
  return new Set(contentWords(text, wording).map(wording.stemOf));
}

/** Shared words as a part of the smaller set, 0–1; 0 where either is empty. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : a.intersection(b).size / smaller;
}

/** Shared words as a part of all words, 0–1 (Jaccard). */
export function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
