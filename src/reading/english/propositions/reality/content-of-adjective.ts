import { dependents } from '../../grammar/dependents.ts';
import { isNegated } from '../../grammar/negation.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { doubtfulAdjectives, trueAdjectives, untrueAdjectives } from '../../lexicon/reality-words.ts';
import type { Reality } from './reality.ts';

/**
 * How real the clause is that an adjective has behind "that": "it is false that Lima attacked" denies it, "it is not true that" and "it is
 * possible that" leave it open. Null for others: "glad that they met".
 */
export function contentOfAdjective(tree: Tree, predicate: number): Reality | null {
  const { head } = tree.tokens[predicate];
  if (head < 0 || tree.tokens[head].upos !== 'ADJ' || head > predicate) return null;
  if (!dependents(tree, predicate, ['mark']).some((child) => lemmaAt(tree, child) === 'that')) return null;
  const adjective = lemmaAt(tree, head);
  const isNot = isNegated(tree, head);
  if (untrueAdjectives.has(adjective)) return isNot ? null : 'denied';
  if (trueAdjectives.has(adjective)) return isNot ? 'silent' : null;
  return doubtfulAdjectives.has(adjective) ? 'hypothetical' : null;
}
