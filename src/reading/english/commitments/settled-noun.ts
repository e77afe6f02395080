import type { Scene } from '../grammar/scene.ts';
import { givenWords, reachedNouns, stageVerbs } from '../lexicon/commitment-words.ts';
import { verbOverObject } from './verb-over-object.ts';

/** Whether the verb above tells that the noun was settled or given: "reached an agreement on …", "made commitments on …". */
export function isSettled(scene: Scene, noun: number): boolean {
  const { lemma } = scene.tokens[noun];
  const stage = stageVerbs.get(verbOverObject(scene, noun)?.lemma ?? '');
  if (reachedNouns.has(lemma)) return stage === 'agreed' || stage === 'signed';
  return givenWords.has(lemma) && stage === 'pledged';
}
