import type { Annotated, Sentence } from '../../model/annotated.ts';
import type { Citation } from '../../model/citation.ts';

/** The citation of a whole sentence of an article; every claim and every actor is cited by it. */
export function citationOf({ article }: Annotated, { index, span, text }: Sentence): Citation {
  return { article: article.id, sentence: index, start: span.start, end: span.end, quote: text };
}
