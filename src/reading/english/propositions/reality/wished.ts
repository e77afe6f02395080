import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { wishingAdjectives, wishingVerbs, wishNouns } from '../../lexicon/reality-words.ts';

/** "I hope that the two countries will move on", "my hope is that they will": what is wished or believed of others. */
export function isWished(tree: Tree, predicate: number): boolean {
  const isOfWish = dependents(tree, predicate, ['nsubj']).some(
    (child) => tree.tokens[child].upos === 'NOUN' && wishNouns.has(lemmaAt(tree, child)),
  );
  if (isOfWish) return true;
  const { relation, head } = tree.tokens[predicate];
  if (relation !== 'ccomp' || head < 0) return false;
  return wishingVerbs.has(lemmaAt(tree, head)) || wishingAdjectives.has(lemmaAt(tree, head));
}
