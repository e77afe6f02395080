import type { Annotated, Sentence, Token } from '../../../model/annotated.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { type Tree, treeOf } from './tree.ts';

/** One sentence as the attribution rules see it. */
export interface Scene {
  readonly tree: Tree;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** For each token the quotation (by position in `quotations`) that it stands in, marks included; -1 outside. */
  readonly quotationOf: readonly number[];
  /** Where the sentence proper begins behind a label ("Energy: The two sides will …"); 0 where it has none. */
  readonly labelEnd: number;
  /** Every quotation of the article. */
  readonly quotations: readonly Quotation[];
}

function placeTokens(sentence: Sentence, quotations: readonly Quotation[], from: number): readonly number[] {
  let here = from;
  return sentence.tokens.map((token) => {
    while (here < quotations.length && quotations[here].span.end <= token.span.start) here += 1;
    const quotation = quotations[here];
    return quotation !== undefined && token.span.start >= quotation.span.start ? here : -1;
  });
}

/** A label before a colon has no more words than this. */
const longestLabel = 16;

function labelEndOf(tokens: readonly Token[]): number {
  for (let at = 0; at <= longestLabel && at + 1 < tokens.length; at += 1) {
    // A finite verb before the colon makes a clause of what would be a label.
    if (/^(?:VB[DZP]|MD)$/.test(tokens[at].xpos)) return 0;
    if (tokens[at].text === ':') return at > 0 && /^\p{Lu}/u.test(tokens[at + 1].text) ? at + 1 : 0;
  }
  return 0;
}

/** Sets the scene of every sentence; linear in the article. */
export function scenesOf(annotated: Annotated): readonly Scene[] {
  const quotations = findQuotations(annotated);
  let from = 0;
  return annotated.sentences.map((sentence) => {
    while (from < quotations.length && quotations[from].span.end <= sentence.span.start) from += 1;
    const quotationOf = placeTokens(sentence, quotations, from);
    const tree = treeOf(sentence);
    const labelEnd = labelEndOf(tree.tokens);
    return { tree, tokens: tree.tokens, sentence, quotationOf, labelEnd, quotations };
  });
}

/** Whether the token is a quotation mark of any fashion. */
export function isQuoteMark(token: Token): boolean {
  return /^(?:["“”„‟«»‘’'「」『』]|``|'')$/.test(token.text);
}

/** Whether the token is punctuation other than a quotation mark. */
export function isStop(token: Token): boolean {
  return token.upos === 'PUNCT' && !isQuoteMark(token);
}
