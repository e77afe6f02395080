import type { Sentence, Token } from '../../../model/annotated.ts';
import { dependentsByHead, type Dependents } from '../../mechanics/dependents.ts';
import { emptyAnswers, type Answers } from './answers.ts';
import { labelEndOf } from './label-end.ts';
import { mended } from './mends/mends.ts';

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
  /** For each token the quotation (by position among the article's) that it stands in, marks included; -1 outside. */
  readonly quotationOf: readonly number[];
  /** Where the sentence proper begins behind a label ("Energy: The two sides will …"); 0 where it has none. */
  readonly labelEnd: number;
  /** What the rules have asked of its tokens already. */
  readonly answers: Answers;
}

/** Which quotation each token of a sentence stands in, as the tree has it. */
type QuotationOf = Tree['quotationOf'];

/**
 * Builds the tree of a sentence after its mends; linear in tokens times depth.
 *
 * @param quotationOf which quotation each token stands in; where it is left out, every word stands outside of any.
 */
export function treeOf(sentence: Sentence, quotationOf: QuotationOf = sentence.tokens.map(() => -1)): Tree {
  return treesOf([{ sentence, quotationOf }])[0];
}

/** Builds the trees of the sentences of an article, in order; see {@link treeOf}. */
export function treesOf(
  sentences: readonly { readonly sentence: Sentence; readonly quotationOf: QuotationOf }[],
): readonly Tree[] {
  const tokens = mended(sentences.map(({ sentence }) => sentence.tokens));
  return sentences.map((one, at) => treeOfMended(one, tokens[at]));
}

function treeOfMended(
  { sentence, quotationOf }: Pick<Tree, 'sentence' | 'quotationOf'>,
  tokens: readonly Token[],
): Tree {
  const heads: number[] = [];
  for (const { head } of tokens) heads.push(head);
  return {
    sentence,
    tokens,
    children: dependentsByHead(heads),
    ...reachOf(heads),
    parsed: heads.some((head) => head >= 0),
    quotationOf,
    labelEnd: labelEndOf(tokens),
    answers: emptyAnswers(tokens.length),
  };
}

/** How far left and right each token reaches with all that hangs below it. */
function reachOf(heads: readonly number[]): Pick<Tree, 'first' | 'last'> {
  const first: number[] = [];
  const last: number[] = [];
  for (let index = 0; index < heads.length; index += 1) {
    first.push(index);
    last.push(index);
  }
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
