import { articles, possessives } from '../lexicon/function-words.ts';
import type { CutSentence } from './office-phrase.ts';
import type { RoleCore } from './role-phrases.ts';
import type { SentenceWords } from './sentence-words.ts';

/** The family names of an article's full names that are also titles, folded: "lord" of "Jeffrey Lord". */
export function familiesLikeTitles(cuts: readonly CutSentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { pieces, words } of cuts) {
    for (const { kind, start, end } of pieces) {
      const isLikeTitle = kind === 'name' && end - start >= 2 && words.shapes[end - 1].mayHeadOffice;
      if (isLikeTitle && words.capital[end - 1]) found.add(words.folded[end - 1]);
    }
  }
  return found;
}

/**
 * Whether a title stands as the family name of somebody whom the article names in full: "Lord said" after "Jeffrey Lord". "The King" and
 * "King Charles" are titles.
 */
export function isFamilyName(
  { folded, capital }: SentenceWords,
  { start, end, plural }: RoleCore,
  families: ReadonlySet<string>,
): boolean {
  if (end > start + 1 || plural || !capital[start] || !families.has(folded[start])) return false;
  const before = folded[start - 1] ?? '';
  return !capital[end] && !articles.includes(before) && !possessives.includes(before);
}
