import type { Party } from '../../../model/actor.ts';
import type { Place } from '../../../model/place.ts';
import type { DateFinding, PlaceFinding } from '../../mechanics/findings.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import { anniversaries } from '../dates/rules/anniversaries.ts';
import type { StatementFinding } from '../statements/make-statements.ts';
import { authorsOf } from './parties/authors.ts';
import { datelineOf } from './places/event-place.ts';

/** An article with what its events are made of. */
export interface EventArticle extends ArticleContext {
  readonly statements: readonly StatementFinding[];
  /** Who says "we"; empty where that is open. */
  readonly authors: readonly Party[];
  /** Dates and places by sentence. */
  readonly datesOf: ReadonlyMap<number, readonly DateFinding[]>;
  readonly placesOf: ReadonlyMap<number, readonly PlaceFinding[]>;
  /** Where the article was written; null where it does not say. */
  readonly dateline: Place | null;
}

/** Sets out an article for its events. */
export function eventArticle(context: ArticleContext, statements: readonly StatementFinding[]): EventArticle {
  const { annotated, findings } = context;
  return {
    ...context,
    statements,
    authors: authorsOf(context),
    // An anniversary dates what is remembered, not what happens.
    datesOf: Map.groupBy(
      findings.dates.filter(({ rule }) => rule !== anniversaries.name),
      ({ sentence }) => sentence,
    ),
    placesOf: Map.groupBy(findings.places, ({ sentence }) => sentence),
    dateline: datelineOf(annotated, findings.places),
  };
}
