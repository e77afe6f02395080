import type { WholeArticle } from './types.ts';

/** A stretch of an article: cited by facts, or by none. */
export interface TextPiece {
  readonly text: string;
  readonly start: number;
  readonly facts: readonly string[];
}

/** A block of an article in pieces, in text order: where facts cite sentences that overlap, the first to begin goes on to its end. */
export function piecesOf(
  { text, facts }: Pick<WholeArticle, 'text' | 'facts'>,
  span: { readonly start: number; readonly end: number },
): readonly TextPiece[] {
  const cited = facts
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const pieces: TextPiece[] = [];
  let at = span.start;
  for (const { start, end } of cited) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), start: at, facts: [] });
    pieces.push({
      text: text.slice(start, end),
      start,
      facts: cited.filter((one) => one.start === start).map(({ id }) => id),
    });
    at = end;
  }
  if (at < span.end) pieces.push({ text: text.slice(at, span.end), start: at, facts: [] });
  return pieces;
}
