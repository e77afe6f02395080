import { isNameless } from '../../../model/nameless.ts';
import type { Participant } from '../../../model/claim.ts';
import type { RuledEvent } from './token-event.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { EventPlace, Place } from '../../../model/place.ts';
import type { PlaceFinding } from '../../mechanics/findings.ts';
import type { Sentence } from '../../../model/annotated.ts';
import { isOfNews, isOpening, type Setting } from '../actors/setting.ts';
import { isMarcher } from '../actors/joins-protest.ts';
import { isDoneByAnybody, isForceful } from '../actors/uses-force.ts';
import { daysFrom } from '../../../model/iso-days.ts';
import { citationOf } from '../../mechanics/citation.ts';
import type { Tree } from '../grammar/tree.ts';
import { dateOf } from './dates/event-date.ts';
import { scheduled } from './dates/scheduled.ts';
import type { DateFrame } from './dates/date-fits.ts';
import type { EventArticle, EventsSoFar } from './event-article.ts';
import { withDoers } from './parties/pointing-back.ts';
import { withPairOfTies } from './parties/ties-unsaid.ts';
import { withStruck } from './parties/struck-place.ts';
import { isMetByUnknown, participantsOf } from './parties/participants.ts';
import { partyFrameOf, type PartyFrame } from '../actors/whom/party-frame.ts';
import { stateOfHouse } from './places/host-house.ts';
import { placeOf } from './places/event-place.ts';
import { isToldByTheOther } from './standing/told-by-the-other.ts';
import type { TokenEvent } from './token-event.ts';
import { modeOf } from './mode-of.ts';
import { isHabit } from './worth/habit.ts';
import { isStandingSeries } from './worth/standing-series.ts';
import { isWorthKeeping } from './worth/worth-keeping.ts';

/** The place of the dateline, for events of the opening and of the day of the news; null for others. */
function datelineFor({ setting }: EventArticle, sentence: Sentence, date: PartialDate | null): Place | null {
  if (isOfNews(setting, date)) return setting.dateline;
  return isOpening(sentence.index) && !isLongPast(setting, date) ? setting.dateline : null;
}

/** Days before the news beyond which the dateline's town does not tell where an event was: "the visit in August". */
const longPastDays = 31;

function isLongPast({ publishedOn }: Setting, date: PartialDate | null): boolean {
  return date !== null && publishedOn !== null && daysFrom(date.end, publishedOn) > longPastDays;
}

function datesFor({ setting, isOfficial }: EventArticle, sentence: Sentence): DateFrame {
  const { newsDay, publishedOn } = setting;
  return { inSentence: setting.datesIn(sentence.index), newsDay, publishedOn, isOfficial };
}

/**
 * The participants that the article names or whose country it tells; "officials" without either are left out, but not those who use force:
 * "Militants attacked a village".
 */
function named(
  { findings }: EventsSoFar,
  { outcome, standing }: TokenEvent,
  participants: readonly Participant[],
): readonly Participant[] {
  const isForce = standing === 'happened' && isDoneByAnybody(outcome);
  const isProtest = outcome.type === 'PROTEST';
  return participants.filter(({ party, role }) => {
    const actor = findings.actors[party.actor];
    if (!isNameless(actor)) return true;
    return isForce && role === 'actor' && (isForceful(actor.name) || (isProtest && isMarcher(actor.name)));
  });
}

/** What the rules know of an event that a sentence tells, before it is judged whether that is enough. */
export interface Draft {
  readonly tree: Tree;
  readonly event: TokenEvent;
  readonly parties: PartyFrame;
  readonly participants: readonly Participant[];
  readonly date: PartialDate | null;
  readonly place: EventPlace | null;
}

/** Reads the parties, day and place of an event; null for habits and series, which have no day. */
export function draftOf(article: EventsSoFar, tree: Tree, found: TokenEvent): Draft | null {
  const { sentence } = tree;
  const { setting } = article;
  const parties = partyFrameOf(article, tree);
  const dates = datesFor(article, sentence);
  const event = scheduled(tree, found, dates);
  if (isMetByUnknown(parties, event)) return null;
  const before = { tree, earlier: article.earlier };
  const told = withDoers(participantsOf(parties, event), event, before);
  const participants = named(article, event, withPairOfTies(told, event, before));
  const date = dateOf(tree, event, dates);
  if ((isStandingSeries(tree, event) || isHabit(tree, event)) && (date === null || date === dates.newsDay))
    return null;
  const place = placeOf(tree, event, {
    inSentence: setting.placesIn(sentence.index),
    // A call is in no one place.
    dateline: event.outcome.mode === 'phone' ? null : datelineFor(article, sentence, date),
    isNews: event.standing === 'happened' && isOfNews(setting, date),
  });
  return {
    tree,
    event,
    parties,
    participants: withStruck(parties, participants, { event, place }),
    date,
    place,
  };
}

/**
 * The place as stated where the sentence names its country, though its town follows from the dateline: the mode of a meeting needs it so.
 */
function asNamed(place: EventPlace | null, inSentence: readonly PlaceFinding[]): EventPlace | null {
  const isNamed = inSentence.some((one) => one.kind === 'country' && one.place.country === place?.country);
  return place !== null && isNamed ? { ...place, basis: 'stated' } : place;
}

/** The claim of a drafted event with these parties; null where too little is known of it. */
export function claimOf(
  { findings, annotated, setting }: EventArticle,
  draft: Draft,
  participants: readonly Participant[] = draft.participants,
): RuledEvent | null {
  const { tree, event, parties, date, place } = draft;
  const { actors } = findings;
  if (!isWorthKeeping(tree, event, { participants, place, actors })) return null;
  const { type, act } = event.outcome;
  return {
    kind: 'event',
    type,
    mode: modeOf(event.outcome, {
      participants,
      place: asNamed(place, setting.placesIn(tree.sentence.index)),
      actors,
      house: stateOfHouse(tree, event),
      isWithAnother: event.recipients.length > 0,
    }),
    act,
    participants,
    date,
    place,
    status: isToldByTheOther(parties, event, participants) ? 'alleged' : event.standing,
    citations: [citationOf(annotated, tree.sentence)],
    rule: event.rule,
  };
}
