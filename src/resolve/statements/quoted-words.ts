import type { StatementSignature } from '../signature.ts';
import { wordsOf } from './word-changes.ts';

/** Fewer words between marks are a term ("so-called"), no saying. */
const fewestWords = 3;

/** The words that a statement quotes, without the marks around them: all of a direct one, the marked stretches of a mixed one. */
export function quotedWords({
  quoted,
  content,
}: Pick<StatementSignature, 'quoted' | 'content'>): readonly string[] {
  switch (quoted) {
    case 'direct':
      return [content];
    case 'mixed':
      return [...content.matchAll(/[“"„«]([^“”"„«»]+)[”"“»]/gu)]
        .map((found) => found[1] ?? '')
        .filter((words) => wordsOf(words).length >= fewestWords);
    case 'indirect':
      return [];
  }
}
