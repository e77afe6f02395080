import type { Token } from '../../../model/annotated.ts';
import type { Span } from '../../../model/span.ts';
import type { Tree } from './tree.ts';

const nounTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'SYM']);
const noHeads: ReadonlySet<string> = new Set(['PUNCT', 'ADP', 'ADV']);

/** The token that heads the words of the span: the one whose own head lies outside; a noun where there are several. */
export function headOfSpan({ tokens }: Tree, span: Span): Token | null {
  const inside = (token: Token | undefined): boolean =>
    token !== undefined && token.span.start < span.end && span.start < token.span.end;
  const heads = tokens.filter(
    (token) => inside(token) && !inside(tokens[token.head]) && !noHeads.has(token.upos),
  );
  return heads.find(({ upos }) => nounTags.has(upos)) ?? heads[0] ?? null;
}
