import type { Token } from '../../../../model/annotated.ts';

/** Gives tokens the arcs that a mend finds for them, the same array where it moves none; tokens that keep theirs are not copied. */
export function withArcs(
  tokens: readonly Token[],
  arcOf: (tokens: readonly Token[], token: Token) => Token,
): readonly Token[] {
  let mended: Token[] | null = null;
  for (const token of tokens) {
    const arc = arcOf(tokens, token);
    if (arc === token) continue;
    mended ??= tokens.slice();
    mended[token.index] = arc;
  }
  return mended ?? tokens;
}

/** The token under another head; itself where that is the head it has, or would be itself. */
export function under(token: Token, head: number): Token {
  return head === token.head || head === token.index ? token : { ...token, head };
}
