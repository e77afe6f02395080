import { isEmptyPhrase } from '../../grammar/negation.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { certainNouns, claimNouns, uncertainNouns } from '../../lexicon/reality-words.ts';
import type { Reality } from './reality.ts';

/**
 * How real the clause is that a noun has behind "that": "the rumour that Lima attacked" alleges, "no evidence that Lima attacked" and
 * "the fear that" leave it open. Null where the noun says nothing of it, "the news that", and where "no doubt that" makes it sure.
 */
export function contentOfNoun(tree: Tree, predicate: number): Reality | null {
  const { head } = tree.tokens[predicate];
  if (head < 0 || tree.tokens[head + 1]?.text !== 'that' || predicate < head) return null;
  const noun = lemmaAt(tree, head);
  if (claimNouns.has(noun)) return 'alleged';
  if (uncertainNouns.has(noun)) return isEmptyPhrase(tree, head) ? 'silent' : 'hypothetical';
  return certainNouns.has(noun) && isEmptyPhrase(tree, head) ? 'silent' : null;
}
