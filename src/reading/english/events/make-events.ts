import type { Sentence } from '../../../model/annotated.ts';
import type { EventClaim, Participant } from '../../../model/claim.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { Place } from '../../../model/place.ts';
import { stateOfAdjective } from '../../../world/state-adjectives.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import { isOfNews, isOpening } from '../actors/setting.ts';
import { dateOf } from './dates/event-date.ts';
import { placeOf } from './places/event-place.ts';
import { isStatus } from './rules/noun-events.ts';
import type { PartyFrame } from './parties/parties.ts';
import { participantsOf } from './parties/participants.ts';
import { isStandingSeries } from './worth/standing-series.ts';
import { scheduled } from './dates/scheduled.ts';
import { eventsIn } from './sentence-events.ts';
import type { DateFrame } from './dates/stated-date.ts';
import type { TokenEvent } from './token-event.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Tree } from '../grammar/tree.ts';
import type { Outcome } from '../lexicon/event-frame.ts';
import { isToldByTheOther } from './standing/told-by-the-other.ts';
import { retoldMeetings } from './rules/retold-meetings.ts';
import { isWorthKeeping } from './worth/worth-keeping.ts';
import { citationOf } from '../../mechanics/citation.ts';

/** The dateline speaks for the opening, and for what the day of the news brought. */
function datelineFor(
  { setting }: ArticleContext,
  sentence: Sentence,
  date: PartialDate | null,
): Place | null {
  return isOpening(sentence.index) || isOfNews(setting, date) ? setting.dateline : null;
}

function partyFrame({ text, mentions, findings, issuers }: ArticleContext, tree: Tree): PartyFrame {
  return { tree, text, mentions, findings, issuers };
}

function claimOf(context: ArticleContext, tree: Tree, told: TokenEvent): EventClaim | null {
  const { sentence } = tree;
  const { setting } = context;
  const { newsDay, publishedOn } = setting;
  const dates: DateFrame = { inSentence: setting.datesIn(sentence.index), newsDay, publishedOn };
  const event = scheduled(tree, told, dates);
  if (!isStatus(event.standing)) return null;
  const participants = participantsOf(partyFrame(context, tree), event);
  const date = dateOf(tree, event, dates);
  if (isStandingSeries(tree, event) && (date === null || date === newsDay)) return null;
  const place = placeOf(tree, event, {
    inSentence: setting.placesIn(sentence.index),
    dateline: datelineFor(context, sentence, date),
    isNews: event.standing === 'happened' && isOfNews(setting, date),
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
    status: isToldByTheOther(partyFrame(context, tree), event, participants) ? 'alleged' : event.standing,
    citations: [citationOf(context.annotated, sentence)],
    rule: event.rule,
  };
}

/** Talks of three or more are multilateral. */
function modeFor({ type, mode }: Outcome, participants: readonly Participant[]): EventClaim['mode'] {
  return mode === null && type === 'CONSULT' && participants.length > 2 ? 'multilateral' : mode;
}

function keyOf(claim: EventClaim): string {
  const parties = claim.participants.map(({ party }) => party.actor).toSorted((one, other) => one - other);
  return `${claim.type} ${claim.status} ${parties.join(' ')}`;
}

/** Adjectives alone tell the sides of talks and treaties; elsewhere they are too weak. */
function isOfTwoStates({ participants }: EventClaim): boolean {
  return (
    participants.length > 1 && participants.every(({ role }) => role === 'actor' || role === 'signatory')
  );
}

/** "Chilean and Peruvian officials": states named by their adjectives alone. */
function namesState({ tokens }: Sentence): boolean {
  return tokens.some(({ upos, text }) => upos === 'ADJ' && stateOfAdjective(text) !== null);
}

/** One event of a sentence is told once: of the same type among the same parties the first stays. */
function claimsOf(context: ArticleContext, { sentence, tree: own }: Scene): readonly EventClaim[] {
  const isNamed = context.mentions.in(sentence.index).length > 0 || context.issuers.length > 0;
  if (!isNamed && !namesState(sentence)) return [];
  const { tree, events } = eventsIn(own);
  const kept = new Map<string, EventClaim>();
  for (const event of events) {
    const claim = claimOf(context, tree, event);
    if (claim === null || (!isNamed && !isOfTwoStates(claim))) continue;
    const key = keyOf(claim);
    if (!kept.has(key)) kept.set(key, claim);
  }
  return [...kept.values()];
}

/**
 * Makes the event claims of an article in PLOVER terms, in text order.
 *
 * Sentences without a mention of an actor give none; the same event in two sentences gives two claims.
 * Source of types, modes and roles: PLOVER manual 0.8.
 */
export function makeEvents(context: ArticleContext): readonly EventClaim[] {
  const claims = context.scenes.flatMap((scene) => claimsOf(context, scene));
  return [...claims, ...retoldMeetings(claims, context)];
}
