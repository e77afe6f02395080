import type { ArticleContext } from '../actors/article-context.ts';
import type { StatementFinding } from '../statements/make-statements.ts';

/** An article with what its events are made of. */
export interface EventArticle extends ArticleContext {
  readonly statements: readonly StatementFinding[];
}
