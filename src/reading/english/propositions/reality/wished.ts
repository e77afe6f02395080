import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { wishingAdjectives, wishingVerbs, wishNouns } from '../../lexicon/reality-words.ts';

/** "hopeful *that* anyone will": the clause, though the tree may join it to the adjective. */
function isThatClause({ tokens }: Tree, predicate: number, adjective: number): boolean {
  const { relation } = tokens[predicate];
  return (
    relation === 'ccomp' || (relation === 'conj' && tokens[adjective + 1]?.text.toLowerCase() === 'that')
  );
}

/** "I hope that the two countries will move on", "my hope is that they will": what is wished or believed of others. */
export function isWished(tree: Tree, predicate: number): boolean {
  const isOfWish = dependents(tree, predicate, ['nsubj']).some(
    (child) => tree.tokens[child].upos === 'NOUN' && wishNouns.has(lemmaAt(tree, child)),
  );
  if (isOfWish) return true;
  const { relation, head } = tree.tokens[predicate];
  if (head < 0) return false;
  if (wishingAdjectives.has(lemmaAt(tree, head))) return isThatClause(tree, predicate, head);
  return relation === 'ccomp' && wishingVerbs.has(lemmaAt(tree, head));
}
