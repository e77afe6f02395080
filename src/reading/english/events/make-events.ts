import type { RuledEvent } from './token-event.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import type { StatementFinding } from '../statements/make-statements.ts';
import { speakers } from '../statements/speaker-at.ts';
import { withMetApart } from './apart-by-words.ts';
import { withAlsoThatDay } from './also-that-day.ts';
import { withAskedBefore } from './asked-before.ts';
import { withSeenOff } from './seen-off.ts';
import { withSignedThere } from './signed-there.ts';
import { withoutEchoes } from './told-at-once.ts';
import { withTwiceTold } from './twice-told.ts';
import { withChargedOnce } from './charged-once.ts';
import { withDoneAsDecided } from './done-as-decided.ts';
import { withHeldAgain } from './held-again.ts';
import { withScenesOfSpeech } from './scene-of-speech.ts';
import { withSealedOnce } from './sealed-once.ts';
import { withDaysOfStay } from './days-of-stay.ts';
import { withWhenTheyMet, withWhereTheyMet } from './where-they-met.ts';
import { withPromisedOnce } from './promised-for-day.ts';
import { withAgreedOnce } from './agreed-once.ts';
import type { EventArticle } from './event-article.ts';
import { withSpokesmen } from './parties/spokesmen.ts';
import { withTold } from './told/with-told.ts';
import { withRetoldMeetings } from './rules/retold.ts';
import { withSpoken } from './spoken/with-spoken.ts';
import { draftsIn, mayClaim, withoutRepeats, type DraftedEvent } from './sentence-claims.ts';
import { eventsOf } from './sentence-events.ts';
import type { EventWeights } from './weighing/event-weights.ts';
import { withLikely } from './weighing/with-likely.ts';

/** What is read of an article as a whole when the events of its sentences are known. */
type Stage = (events: readonly RuledEvent[], article: EventArticle) => readonly RuledEvent[];

const stages: readonly Stage[] = [
  withMetApart,
  withoutEchoes,
  withSignedThere,
  withRetoldMeetings,
  withScenesOfSpeech,
  withAlsoThatDay,
  withSeenOff,
  withAskedBefore,
  withTwiceTold,
  withHeldAgain,
  withDaysOfStay,
  withWhenTheyMet,
  withSealedOnce,
  withAgreedOnce,
  withPromisedOnce,
  withSpokesmen,
  withSpoken,
  withTold,
  withChargedOnce,
  withDoneAsDecided,
  withWhereTheyMet,
];

/** The events of each sentence that may tell some, and what the rules claim of them, in text order. */
export interface DraftedArticle {
  readonly drafted: readonly (readonly DraftedEvent[])[];
  readonly claims: readonly RuledEvent[];
}

/** Drafts the events of an article sentence by sentence, each in the light of those before it. */
export function draftEvents(article: EventArticle): DraftedArticle {
  const claims: RuledEvent[] = [];
  const scenes = article.scenes.filter((scene) => mayClaim(article, scene));
  const found = eventsOf(scenes.map(({ tree }) => tree));
  const drafted = scenes.map((scene, at) => {
    const events = draftsIn(article, { scene, events: found[at] }, claims);
    claims.push(...withoutRepeats(events.flatMap(({ claim }) => claim ?? [])));
    return events;
  });
  return { drafted, claims };
}

/**
 * Makes the event claims of an article in PLOVER terms: those of its sentences in text order, then those that are read from several.
 *
 * With weights, events also have the parties that their sentences make likely. Sentences without a mention of an actor give none; an
 * event told in two sentences gives two claims unless a stage joins them.
 * Source of types, modes and roles: PLOVER manual 0.8.
 */
export function makeEvents(
  context: ArticleContext,
  statements: readonly StatementFinding[],
  weights: EventWeights | null = null,
): readonly RuledEvent[] {
  const article: EventArticle = { ...context, statements, speakerAt: speakers(statements) };
  const { drafted, claims } = draftEvents(article);
  let events = weights === null ? claims : withLikely(article, drafted, { claims, weights });
  for (const stage of stages) events = stage(events, article);
  return events;
}
