import type { RuledEvent } from './token-event.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import type { StatementFinding } from '../statements/make-statements.ts';
import { speakers } from '../statements/speaker-at.ts';
import { withoutEchoes } from './told-at-once.ts';
import { withTwiceTold } from './twice-told.ts';
import { withSealedOnce } from './sealed-once.ts';
import type { EventArticle } from './event-article.ts';
import { withSpokesmen } from './parties/spokesmen.ts';
import { withTold } from './told/with-told.ts';
import { withRetoldMeetings } from './rules/retold.ts';
import { withSpoken } from './spoken/with-spoken.ts';
import { claimsIn, mayClaim } from './sentence-claims.ts';
import { eventsOf } from './sentence-events.ts';

/** What is read of an article as a whole when the events of its sentences are known. */
type Stage = (events: readonly RuledEvent[], article: EventArticle) => readonly RuledEvent[];

const stages: readonly Stage[] = [
  withoutEchoes,
  withRetoldMeetings,
  withTwiceTold,
  withSealedOnce,
  withSpokesmen,
  withSpoken,
  withTold,
];

/**
 * Makes the event claims of an article in PLOVER terms: those of its sentences in text order, then those that are read from several.
 *
 * Sentences without a mention of an actor give none; the same event in two sentences gives two claims.
 * Source of types, modes and roles: PLOVER manual 0.8.
 */
export function makeEvents(
  context: ArticleContext,
  statements: readonly StatementFinding[],
): readonly RuledEvent[] {
  const article: EventArticle = { ...context, statements, speakerAt: speakers(statements) };
  const told: RuledEvent[] = [];
  const scenes = context.scenes.filter((scene) => mayClaim(article, scene));
  const found = eventsOf(scenes.map(({ tree }) => tree));
  for (const [at, scene] of scenes.entries())
    told.push(...claimsIn(article, { scene, events: found[at] }, told));
  let events: readonly RuledEvent[] = told;
  for (const stage of stages) events = stage(events, article);
  return events;
}
