import type { Tree } from '../../grammar/tree.ts';
import { namedThings } from '../../lexicon/reality-words.ts';

/** "The Peru-Chile Summit Road": a noun inside the name of a road, a house or a prize tells of no event. */
export function isPartOfThing({ tokens }: Tree, noun: number): boolean {
  const next = tokens[noun + 1];
  return next !== undefined && /^\p{Lu}/u.test(tokens[noun].text) && namedThings.has(next.text);
}
