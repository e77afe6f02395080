import { dependentToken, dependentTokens } from '../grammar/dependents.ts';
import type { Scene } from '../grammar/scene.ts';

/**
 * Where those stand to whom something is promised, right before what it is: "promised *farmers* better prices", "guaranteed *Chile* free
 * passage"; null where no two objects stand side by side.
 */
export function promisedTo({ tree, tokens }: Scene, verb: number): number | null {
  if (!/^(?:promise|guarantee)$/.test(tokens[verb].lemma)) return null;
  const [to, second] = dependentTokens(tree, verb, ['iobj', 'obj']);
  if (to === undefined || tree.first[to.index] !== verb + 1) return null;
  const thing = second ?? dependentToken(tree, to.index, ['obj']);
  const isBeside = thing !== null && thing.upos === 'NOUN' && tree.first[thing.index] > to.index;
  const between = isBeside ? tokens.slice(to.index + 1, tree.first[thing.index]) : [];
  return isBeside && between.length === 0 ? tree.first[to.index] : null;
}
