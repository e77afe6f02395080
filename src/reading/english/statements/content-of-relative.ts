import type { TokenRange } from '../../mechanics/token-place.ts';
import type { Scene } from '../grammar/scene.ts';
import type { SayingClause } from './saying-clause.ts';

/** "wrote to Soto, *who* replied": what stands before the pronoun tells of somebody and is not what he said. */
export function isRelativePronoun({ tokens }: Scene, own: number): boolean {
  return /^(?:WP|WDT)$/.test(tokens[own].xpos) && /^(?:who|which)$/i.test(tokens[own].text);
}

/** "Peru, which claims *the islands*, had sent ships": what is said in a clause set off by commas ends where the main verb follows its comma. */
export function withinRelative(scene: Scene, { subject }: SayingClause, range: TokenRange): TokenRange {
  const { tokens, quotationOf } = scene;
  const isSetOff =
    subject.own !== null && isRelativePronoun(scene, subject.own) && tokens[subject.own - 1]?.text === ',';
  if (!isSetOff) return range;
  const end = tokens.findIndex(
    ({ text, index }) =>
      index > range.start &&
      text === ',' &&
      quotationOf[index] === -1 &&
      /^(?:VB[DZP]|MD)$/.test(tokens[index + 1]?.xpos ?? ''),
  );
  return end === -1 || end >= range.end ? range : { start: range.start, end };
}
