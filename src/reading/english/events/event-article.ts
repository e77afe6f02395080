import type { SpeakerAt } from '../actors/whom/party-frame.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import type { RuledEvent } from './token-event.ts';
import type { StatementFinding } from '../statements/make-statements.ts';

/** An article with what its events are made of. */
export interface EventArticle extends ArticleContext {
  readonly statements: readonly StatementFinding[];
  readonly speakerAt: SpeakerAt;
}

/** An article with the events of the sentences before the one that is read. */
export interface EventsSoFar extends EventArticle {
  readonly earlier: readonly RuledEvent[];
}
