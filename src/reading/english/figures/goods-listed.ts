import type { Span } from '../../../model/span.ts';
import { readCounted, tokenAt } from '../quantities/counted.ts';
import type { FigureContext } from './figure-context.ts';

const comma = /^,\s+(?:and\s+)?/;
const link = /^,?\s+and\s+/;
const most = 8;

/**
 * The counted words with all that a list joins to them: a sum or a share of "wheat, dairy goods and machinery" is of them all. The list must
 * close with "and"; a state, a person or a new clause behind the "and" is no part of it.
 */
export function goodsListed({ sentence, finding }: FigureContext, counted: Span): Span {
  const { text, span } = sentence;
  let end = counted.end;
  for (let step = 0; step < most; step += 1) {
    const rest = text.slice(end - span.start);
    const closing = link.exec(rest);
    const gap = closing ?? comma.exec(rest);
    const next = gap && nounsAt({ sentence, finding }, end + gap[0].length);
    if (!gap || next === null) return counted;
    // "barley and oats" may be read as one phrase.
    const isLast = closing !== null || / and /.test(text.slice(end - span.start, next - span.start));
    if (isLast) return { start: counted.start, end: next };
    end = next;
  }
  return counted;
}

/** Where the common nouns that begin at an offset end; null where a name, a clause or nothing of the kind stands there. */
function nounsAt({ sentence }: Pick<FigureContext, 'sentence' | 'finding'>, offset: number): number | null {
  const { tokens, span } = sentence;
  const phrase = readCounted(sentence, offset - span.start);
  if (phrase === null || phrase.start + span.start !== offset) return null;
  const end = phrase.end + span.start;
  const last = tokens.findLast((token) => token.span.end <= end);
  const next = tokens[tokenAt(tokens, end)];
  if (last?.upos !== 'NOUN') return null;
  return next !== undefined && (next.upos === 'AUX' || /^VB[DZP]$/.test(next.xpos)) ? null : end;
}
