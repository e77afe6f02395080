import type { EventClaim, Participant } from '../../../model/claim.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { Place } from '../../../model/place.ts';
import type { Sentence } from '../../../model/annotated.ts';
import { citationOf } from '../../mechanics/citation.ts';
import type { Tree } from '../grammar/tree.ts';
import type { Outcome } from '../lexicon/event-frame.ts';
import { dateOf } from './dates/event-date.ts';
import { scheduled } from './dates/scheduled.ts';
import type { DateFrame } from './dates/stated-date.ts';
import type { EventArticle } from './event-article.ts';
import { participantsOf } from './parties/participants.ts';
import type { PartyFrame } from './parties/parties.ts';
import { placeOf } from './places/event-place.ts';
import { isToldByTheOther } from './standing/told-by-the-other.ts';
import type { TokenEvent } from './token-event.ts';
import { isStandingSeries } from './worth/standing-series.ts';
import { isWorthKeeping } from './worth/worth-keeping.ts';

/** Sentences from the start of the article for which its dateline speaks. */
const openingSentences = 4;

/** The dateline speaks for the opening, and for what the day of the news brought. */
function datelineFor(article: EventArticle, sentence: Sentence, date: PartialDate | null): Place | null {
  return sentence.index < openingSentences || isNews(article, date) ? article.dateline : null;
}

/** Whether a day is of the article's own news. */
function isNews({ newsDay }: EventArticle, date: PartialDate | null): boolean {
  return date !== null && newsDay !== null && date.start >= newsDay.start && date.end <= newsDay.end;
}

/** Talks of three or more are multilateral. */
function modeFor({ type, mode }: Outcome, participants: readonly Participant[]): EventClaim['mode'] {
  return mode === null && type === 'CONSULT' && participants.length > 2 ? 'multilateral' : mode;
}

function datesFor(article: EventArticle, sentence: Sentence): DateFrame {
  return {
    inSentence: article.datesOf.get(sentence.index) ?? [],
    newsDay: article.newsDay,
    publishedOn: article.annotated.article.publishedOn,
  };
}

/** The claim of an event that a sentence tells: its parties, day and place; null where too little is known of it. */
export function claimOf(article: EventArticle, tree: Tree, told: TokenEvent): EventClaim | null {
  const { sentence } = tree;
  const { mentions, findings, authors } = article;
  const parties: PartyFrame = { tree, mentions, findings, authors };
  const dates = datesFor(article, sentence);
  const event = scheduled(tree, told, dates);
  const participants = participantsOf(parties, event);
  const date = dateOf(tree, event, dates);
  if (isStandingSeries(tree, event) && (date === null || date === dates.newsDay)) return null;
  const place = placeOf(tree, event, {
    inSentence: article.placesOf.get(sentence.index) ?? [],
    dateline: datelineFor(article, sentence, date),
    isNews: event.standing === 'happened' && isNews(article, date),
  });
  if (!isWorthKeeping(tree, event, { participants, place })) return null;
  const { type, act } = event.outcome;
  return {
    kind: 'event',
    type,
    mode: modeFor(event.outcome, participants),
    act,
    participants,
    date,
    place,
    status: isToldByTheOther(parties, event, participants) ? 'alleged' : event.standing,
    citations: [citationOf(article.annotated, sentence)],
    rule: event.rule,
  };
}
