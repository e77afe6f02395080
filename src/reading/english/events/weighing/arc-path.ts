import { baseRelation } from '../../grammar/dependents.ts';
import { pathUp } from '../../grammar/paths.ts';
import type { Tree } from '../../grammar/tree.ts';

/** The path through a tree from one word to another: the relations up, then the relations down, most without their subtypes. */
export interface ArcPath {
  readonly up: readonly string[];
  readonly down: readonly string[];
}

/** The relation of a word on the way down; subjects and obliques keep their subtypes, since the subject of a passive is no doer. */
function descended(tree: Tree, at: number): string {
  const token = tree.tokens[at];
  return /subj|obl/.test(token.relation) ? token.relation : baseRelation(token);
}

/** The path from one word to another; null where they share no word above them within the depth of `pathUp`. */
export function arcPath(tree: Tree, from: number, to: number): ArcPath | null {
  const climbed = pathUp(tree, from);
  const below = pathUp(tree, to);
  for (const [steps, at] of climbed.entries()) {
    const meets = below.indexOf(at);
    if (meets < 0) continue;
    return {
      up: climbed.slice(0, steps).map((one) => baseRelation(tree.tokens[one])),
      down: below
        .slice(0, meets)
        .map((one) => descended(tree, one))
        .toReversed(),
    };
  }
  return null;
}

/** Number of arcs. */
export function lengthOf({ up, down }: ArcPath): number {
  return up.length + down.length;
}
