import type { Annotated, Sentence } from '../../model/annotated.ts';
import type { Citation, Citations } from '../../model/citation.ts';

/** The citation of a whole sentence of an article; every claim and every actor is cited by it. */
export function citationOf({ article }: Annotated, { index, span, text }: Sentence): Citation {
  return { article: article.id, sentence: index, start: span.start, end: span.end, quote: text };
}

/**
 * The citations of a claim with those of all other tellings of it, in their order; a sentence is cited once, where it is cited first.
 * Linear in all citations together: ask once for all tellings.
 */
export function withCitations(own: Citations, more: readonly Citation[]): Citations {
  const cited = new Set(own.map(({ sentence }) => sentence));
  const others = more.filter(({ sentence }) => {
    const isNew = !cited.has(sentence);
    cited.add(sentence);
    return isNew;
  });
  return others.length === 0 ? own : [...own, ...others];
}
