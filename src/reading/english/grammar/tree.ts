import type { Sentence, Token } from '../../../model/annotated.ts';
import { dependentsByHead, type Dependents } from '../../mechanics/dependents.ts';
import { mends } from './mends/mends.ts';

/** A sentence with its mended tree, built once and handed to every rule that asks about grammar. */
export interface Tree {
  readonly sentence: Sentence;
  /** The sentence's tokens; where a mend has moved an arc, with the mended head. */
  readonly tokens: readonly Token[];
  /** Dependents of each token, in text order. */
  readonly children: Dependents;
  /** First and last position below each token, itself included. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Whether the sentence was parsed at all. */
  readonly parsed: boolean;
}

/** Builds the tree of a sentence after its mends; linear in tokens times depth. */
export function treeOf(sentence: Sentence): Tree {
  let { tokens } = sentence;
  for (const mend of mends) tokens = mend(tokens);
  const heads = tokens.map(({ head }) => head);
  return {
    sentence,
    tokens,
    children: dependentsByHead(heads),
    ...reachOf(heads),
    parsed: heads.some((head) => head >= 0),
  };
}

/** How far left and right each token reaches with all that hangs below it. */
function reachOf(heads: readonly number[]): Pick<Tree, 'first' | 'last'> {
  const first = heads.map((_, index) => index);
  const last = first.slice();
  for (let index = 0; index < heads.length; index += 1) {
    let above = heads[index];
    for (let depth = 0; above >= 0 && depth < heads.length; depth += 1) {
      if (index < first[above]) first[above] = index;
      if (index > last[above]) last[above] = index;
      above = heads[above];
    }
  }
  return { first, last };
}
