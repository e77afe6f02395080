import type { Participant } from '../../src/model/claim.ts';
import type { GoldEvent } from '../../eval/record/gold.ts';
import type { EventArticle } from '../../src/reading/english/events/event-article.ts';
import type { Draft } from '../../src/reading/english/events/claim-of-event.ts';
import { draftEvents, type DraftedArticle } from '../../src/reading/english/events/make-events.ts';
import type { DraftedEvent } from '../../src/reading/english/events/sentence-claims.ts';
import { viewOf, type ArticleView } from '../../src/reading/english/events/weighing/article-view.ts';
import type { EventWeights } from '../../src/reading/english/events/weighing/event-weights.ts';
import {
  groundOf,
  likelyParties,
  openCandidates,
} from '../../src/reading/english/events/weighing/likely-parties.ts';
import { partyFeatures } from '../../src/reading/english/events/weighing/party-features.ts';
import { featuresOf } from '../../src/reading/english/events/weighing/with-likely.ts';
import type { AnsweredArticle } from './answered-events.ts';
import type { Example } from './logistic-lesson.ts';

/** An answered article as far as it is read, with what its rules draft. */
export interface Lesson {
  readonly answers: AnsweredArticle;
  readonly article: EventArticle;
  readonly drafted: DraftedArticle;
  readonly view: ArticleView;
}

/** Drafts the events of an answered article. */
export function lessonOf(answers: AnsweredArticle, article: EventArticle): Lesson {
  const drafted = draftEvents(article);
  return { answers, article, drafted, view: viewOf(article, drafted.claims) };
}

/** A draft in an answered sentence, with the events of its type that are answered there. */
interface AnsweredDraft {
  readonly draft: Draft;
  readonly beside: readonly DraftedEvent[];
  readonly answers: readonly GoldEvent[];
}

function answeredDrafts({ answers, drafted }: Lesson): readonly AnsweredDraft[] {
  return drafted.drafted.flatMap((beside) =>
    beside.flatMap((one): readonly AnsweredDraft[] => {
      if (one.draft === null) return [];
      const told = answers.eventsIn(one.draft.tree.sentence.text);
      if (told === null) return [];
      const { type } = one.event.outcome;
      return [{ draft: one.draft, beside, answers: told.filter(({ types }) => types.includes(type)) }];
    }),
  );
}

/** Who takes part, where the rules gave an event that happened too few: each other actor of the sentence, and whether the answers have it. */
export function partyExamples(lesson: Lesson): readonly Example[] {
  const { article, view, answers } = lesson;
  return answeredDrafts(lesson).flatMap(({ draft, answers: told }) => {
    if (told.length === 0 || draft.participants.length > 1) return [];
    const wanted = told.flatMap(({ who, also = [] }) => [...who, ...also]);
    return openCandidates(article, draft).map((candidate) => {
      const actor = article.findings.actors[candidate.mention.actor];
      const features = partyFeatures(groundOf(article, draft, { view, candidate }), candidate);
      return { features, isSo: wanted.some((choice) => answers.standsFor(actor, choice)) };
    });
  });
}

/** Whether an answered event has enough of these parties: both of two, one of one. */
export function isAnswered(
  { article, answers }: Lesson,
  participants: readonly Participant[],
  told: readonly GoldEvent[],
): boolean {
  const actors = participants.map(({ party }) => article.findings.actors[party.actor]);
  return told.some(({ who }) => {
    const found = who.filter((choice) => actors.some((actor) => answers.standsFor(actor, choice)));
    return found.length >= Math.min(2, who.length);
  });
}

/** How likely a party is that the rules gave, as a logit times `weightScale`. */
const certain = 500;

/** Drafts with two parties or more, with those that `weights` finds likely, and whether the answers have the event. */
export function eventExamples(lesson: Lesson, weights: EventWeights): readonly Example[] {
  const { article, view } = lesson;
  return answeredDrafts(lesson).flatMap(({ draft, beside, answers }) => {
    const likely = likelyParties(article, draft, { view, weights }) ?? {
      participants: draft.participants,
      least: certain,
    };
    if (likely.participants.length < 2) return [];
    const features = featuresOf(article, { event: draft.event, draft, likely, beside }, view);
    return [{ features, isSo: isAnswered(lesson, likely.participants, answers) }];
  });
}
