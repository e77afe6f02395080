import type { Party } from '../../../model/actor.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import type { RuledEvent } from './token-event.ts';
import type { StatementFinding } from '../statements/make-statements.ts';

/** An article with what its events are made of. */
export interface EventArticle extends ArticleContext {
  readonly statements: readonly StatementFinding[];
  /** Whose words stand at an offset of the text, by sentence; null for the outlet's own. */
  readonly speakerAt: (sentence: number, offset: number) => Party | null;
}

/** An article with the events of the sentences before the one that is read. */
export interface EventsSoFar extends EventArticle {
  readonly earlier: readonly RuledEvent[];
}
