import { contentWords } from '../model/fold-text.ts';

/** The distinct content words of a text, cut to their first six letters so that inflections meet. */
export function stems(text: string): ReadonlySet<string> {
  return new Set(contentWords(text).map((word) => word.slice(0, 6)));
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
