import { baseRelation } from '../grammar/dependents.ts';
import type { Scene } from '../grammar/scene.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import { carryingVerbs } from '../lexicon/reporting-words.ts';

/** The verb whose subject and place in the clause the reporting verb has: itself, or its carrier. */
export function carrierOf(scene: Scene, verb: number): number {
  const token = scene.tokens[verb];
  if (baseRelation(token) !== 'xcomp' || token.head < 0 || token.head > verb) return verb;
  const isNear = verb - token.head <= 6 && scene.quotationOf[token.head] === scene.quotationOf[verb];
  return isNear && carryingVerbs.has(scene.tokens[token.head].lemma) ? token.head : verb;
}

function belongs(scene: Scene, at: number, verb: number): boolean {
  const token = scene.tokens[at];
  const relation = baseRelation(token);
  if (scene.quotationOf[at] !== -1 || token.head !== verb) return false;
  return (
    relation === 'aux' ||
    relation === 'advmod' ||
    relation === 'cop' ||
    (relation === 'mark' && token.upos === 'PART')
  );
}

/**
 * The reporting words: verb, carrier, auxiliaries, adverbs beside it, the second word of "point out" and "draw attention" up to `end`, and
 * the given preposition.
 */
export function cueRange(
  scene: Scene,
  verb: number,
  { end, preposition }: { readonly end: number; readonly preposition: number | null },
): TokenRange {
  const carrier = carrierOf(scene, verb);
  let start = carrier;
  while (start > 0 && [carrier, verb, start].some((head) => belongs(scene, start - 1, head))) start -= 1;
  return { start, end: preposition === end ? end + 1 : end };
}
