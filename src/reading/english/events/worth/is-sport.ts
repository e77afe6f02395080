import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { beatingVerbs, sportWords } from '../../lexicon/sport-words.ts';
import type { TokenEvent } from '../token-event.ts';

const score = /(?<![\d-])\d{1,3}[-–]\d{1,3}(?![\d-])/u;

/** Whether force is told of a game, beside its score: "Peru beat Chile 3-0", "attacked from the first minute and won the final 2-1". */
export function isSport(tree: Tree, { outcome, predicate }: TokenEvent): boolean {
  if (outcome.type !== 'ASSAULT' || !score.test(tree.sentence.text)) return false;
  if (beatingVerbs.has(lemmaAt(tree, predicate))) return true;
  return tree.tokens.some(({ lemma }) => sportWords.has(lemma));
}
