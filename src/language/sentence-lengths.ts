import type { Spans } from './spans.ts';

/** Longest sentence that is parsed, in words. Only run-on tables and lists are longer. */
export const longestSentence = 300;

/** Where a stretch of words from `from` to `to` is cut so that no part is too long: after a mark if there is one near. */
export function cutLong(
  text: string,
  spans: Spans,
  { from, to }: { from: number; to: number },
): readonly number[] {
  const cuts: number[] = [];
  let start = from;
  while (to - start > longestSentence) {
    const cut = cutPoint(text, spans, start);
    cuts.push(cut);
    start = cut;
  }
  cuts.push(to);
  return cuts;
}

function cutPoint(text: string, { starts, ends }: Spans, start: number): number {
  for (let at = start + longestSentence; at > start + longestSentence / 2; at--) {
    if (ends[at - 1] - starts[at - 1] === 1 && /[;:,]/u.test(text[starts[at - 1]])) return at;
  }
  return start + longestSentence;
}
