import type { Annotated, Sentence } from '../../model/annotated.ts';
import type { Citation, Citations } from '../../model/citation.ts';

/** The citation of a whole sentence of an article; every claim and every actor is cited by it. */
export function citationOf({ article }: Annotated, { index, span, text }: Sentence): Citation {
  return { article: article.id, sentence: index, start: span.start, end: span.end, quote: text };
}

/** The citations of a claim with those of another telling of it that it lacks; a sentence is cited once. */
export function withCitations(own: Citations, more: readonly Citation[]): Citations {
  const cited = new Set(own.map(({ sentence }) => sentence));
  return [...own, ...more.filter(({ sentence }) => !cited.has(sentence))];
}
