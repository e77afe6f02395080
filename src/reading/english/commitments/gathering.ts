import { agreedPlans } from '../lexicon/agreed-things.ts';
import { gatheringVerbs } from '../lexicon/commitment-words.ts';
import { dependentToken } from '../grammar/dependents.ts';
import type { Scene } from '../grammar/scene.ts';

/** Whether a verb tells that people come together or talk: "take part", but not "take action", "take steps". */
export function gathers({ tree, tokens }: Scene, verb: number): boolean {
  const { lemma } = tokens[verb];
  if (lemma !== 'take') return gatheringVerbs.has(lemma);
  return !agreedPlans.has(dependentToken(tree, verb, ['obj'])?.lemma ?? '');
}
