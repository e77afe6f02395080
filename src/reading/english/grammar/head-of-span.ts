import type { Token } from '../../../model/annotated.ts';
import type { Span } from '../../../model/span.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import type { Tree } from './tree.ts';

const nounTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'SYM']);
const noHeads: ReadonlySet<string> = new Set(['PUNCT', 'ADP']);

/**
 * The token that heads the words of a range: the one whose own head lies outside. Of several the first noun, else the first that is no
 * adverb; of "two weeks ago" the adverb. Null where the range has nothing but prepositions and marks.
 */
export function headOfRange({ tokens }: Pick<Tree, 'tokens'>, { start, end }: TokenRange): Token | null {
  let first: Token | null = null;
  let adverb: Token | null = null;
  for (let at = start; at < end; at += 1) {
    const { head, upos } = tokens[at];
    if ((head >= start && head < end) || noHeads.has(upos)) continue;
    if (nounTags.has(upos)) return tokens[at];
    if (upos === 'ADV') adverb ??= tokens[at];
    else first ??= tokens[at];
  }
  return first ?? adverb;
}

const insidePhrase = /^(?:nmod:desc|compound|amod|flat|det)$/;

/** The noun behind a word of its phrase: "Soto" from the "Minister" of "Foreign Minister Ana Soto"; the word itself where it is in none. */
export function phraseHeadFrom(tokens: readonly Token[], word: number): number {
  let at = word;
  while (insidePhrase.test(tokens[at].relation) && tokens[at].head > at) at = tokens[at].head;
  return at;
}

/** The token that heads the words which a span touches; see `headOfRange`. */
export function headOfSpan(tree: Pick<Tree, 'tokens'>, span: Span): Token | null {
  const { tokens } = tree;
  let start = 0;
  while (start < tokens.length && tokens[start].span.end <= span.start) start += 1;
  let end = start;
  while (end < tokens.length && tokens[end].span.start < span.end) end += 1;
  return headOfRange(tree, { start, end });
}
