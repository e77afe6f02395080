import type { Annotated } from './annotated.ts';
import type { Article } from './article.ts';

/** Gives an article its grammar: Chancery's own reader by default, or a service that its user plugs in. */
export interface Annotator {
  /** Name and version; part of the reader version. */
  readonly name: string;
  /** The same article always gives the same value. A language it cannot read gives no sentences and an issue. */
  annotate(article: Article): Annotated | Promise<Annotated>;
}
