import type { Tree } from '../../grammar/tree.ts';
import { dependents } from '../../grammar/dependents.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { beatingVerbs, electionWords, sportWords } from '../../lexicon/sport-words.ts';
import type { TokenEvent } from '../token-event.ts';

const score = /(?<![\d-])\d{1,3}[-–]\d{1,3}(?![\d-])/u;

/**
 * Whether force or a meeting is told of a game, or of a vote: "Peru beat Chile 3-0", "attacked from the first minute and won the final
 * 2-1".
 */
export function isSport(tree: Tree, { outcome, predicate }: TokenEvent): boolean {
  if (outcome.type === 'CONSULT') return isMetInGame(tree, predicate);
  if (outcome.type !== 'ASSAULT') return false;
  const isBeating = beatingVerbs.has(lemmaAt(tree, predicate));
  // "won the vote and beat Ana Soto"
  if (isBeating && tree.tokens.some(({ lemma }) => electionWords.has(lemma))) return true;
  return (
    score.test(tree.sentence.text) && (isBeating || tree.tokens.some(({ lemma }) => sportWords.has(lemma)))
  );
}

/** Whether a meeting is one in a game: "met in the final", "met Uganda in a friendly". */
function isMetInGame(tree: Tree, predicate: number): boolean {
  return dependents(tree, predicate, ['obl']).some(
    (child) => sportWords.has(lemmaAt(tree, child)) && prepositionsOf(tree, child).includes('in'),
  );
}
