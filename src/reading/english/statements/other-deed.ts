import type { TokenRange } from '../../mechanics/token-place.ts';
import { dependentTokens } from '../grammar/dependents.ts';
import type { Scene } from '../grammar/scene.ts';
import type { SayingClause } from './saying-clause.ts';

/**
 * Whether a verb that may say something tells another deed, by its object, and the words before it are no clause: "Far from praising Peru,
 * Chile recalled its envoy", "In a letter dated 3 May, Fiji declared itself ready".
 */
export function isOtherDeed({ tree, tokens }: Scene, { verb }: SayingClause, before: TokenRange): boolean {
  const isClause = tokens.slice(before.start, before.end).some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos));
  return !isClause && dependentTokens(tree, verb, ['obj', 'iobj']).some(({ index }) => index > verb);
}
