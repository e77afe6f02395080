import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isNominal, lemmaAt } from '../../grammar/word-kinds.ts';
import { absentPrepositions, guiltWords, reachingWords } from '../../lexicon/reality-words.ts';
import { modalsAt } from './modals.ts';
import type { Reality } from './reality.ts';

/** Prepositions behind which a gerund is what is aimed at, spoken of or thought of: "aimed at closing", "insisted on meeting". */
const aiming: ReadonlySet<string> = new Set(['at', 'toward', 'towards', 'against', 'about', 'on']);

/** The word that a gerund hangs from where that is done as well: "led to closing the border", "guilty of spying". */
function isDone(tree: Tree, above: number, preposition: string): boolean {
  const words = preposition === 'to' ? reachingWords : guiltWords;
  return words.has(lemmaAt(tree, above)) || words.has(tree.tokens[above].text.toLowerCase());
}

/** "Far from praising it, Chile recalled its envoy": not done at all. */
function isFarFrom(tree: Tree, predicate: number, marks: readonly string[]): boolean {
  const beside = dependents(tree, predicate, ['advmod']);
  return marks.includes('from') && beside.some((child) => lemmaAt(tree, child) === 'far');
}

/**
 * How real it is what a gerund behind a preposition tells: "without signing" it was not done, "the importance of signing" says nothing of
 * it. Null for a participle without a preposition, and behind those of when and how: "by signing", "after signing".
 */
export function gerundReality(tree: Tree, predicate: number): Reality | null {
  const { xpos, head } = tree.tokens[predicate];
  if (xpos !== 'VBG') return null;
  const marks = dependents(tree, predicate, ['mark', 'case', 'cc']).map((child) => lemmaAt(tree, child));
  // "Without signing, they will be alone": a condition.
  if (marks.some((mark) => absentPrepositions.has(mark)))
    return head >= 0 && modalsAt(tree, head).length > 0 ? 'hypothetical' : 'denied';
  if (marks.includes('out') || isFarFrom(tree, predicate, marks)) return 'denied';
  if (head < 0 || head > predicate || marks.length === 0) return null;
  const [mark] = marks;
  if (aiming.has(mark)) return 'silent';
  if (mark === 'to' || mark === 'of') return isDone(tree, head, mark) ? null : 'silent';
  // "thanked her for signing" tells of what was done, "the reasons for signing" of a thought.
  return isNominal(tree.tokens[head]) && (mark === 'for' || mark === 'in') ? 'silent' : null;
}
