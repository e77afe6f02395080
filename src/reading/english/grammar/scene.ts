import type { Annotated, Sentence, Token } from '../../../model/annotated.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { type Tree, treesOf } from './tree.ts';

/** One sentence as the attribution rules see it. */
export interface Scene {
  readonly tree: Tree;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** As the tree has it: for each token its quotation, by position in `quotations`; -1 outside. */
  readonly quotationOf: readonly number[];
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

/** Sets the scene of every sentence; linear in the article. */
export function scenesOf(annotated: Annotated): readonly Scene[] {
  const quotations = findQuotations(annotated);
  let from = 0;
  const placed = annotated.sentences.map((sentence) => {
    while (from < quotations.length && quotations[from].span.end <= sentence.span.start) from += 1;
    return { sentence, quotationOf: placeTokens(sentence, quotations, from) };
  });
  return treesOf(placed).map((tree) => {
    const { tokens, sentence, quotationOf } = tree;
    return { tree, tokens, sentence, quotationOf, quotations };
  });
}

const quoteMarks: ReadonlySet<string> = new Set(`" “ ” „ ‟ « » ‘ ’ ' 「 」 『 』 \`\` ''`.split(' '));

/** Whether the token is a quotation mark of any fashion. */
export function isQuoteMark({ text }: Token): boolean {
  return text.length <= 2 && quoteMarks.has(text);
}

/** Whether the token is punctuation other than a quotation mark. */
export function isStop(token: Token): boolean {
  return token.upos === 'PUNCT' && !isQuoteMark(token);
}
