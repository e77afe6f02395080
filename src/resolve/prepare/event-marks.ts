import { actIs, traitsOf } from '../../model/acts.ts';
import { weekdayNames } from '../../model/calendar-names.ts';
import type { EventClaim } from '../../model/claim.ts';
import { dayNumber } from '../../model/iso-days.ts';
import type { ActorSignature } from '../actor-signature.ts';
import { isMutual } from '../events/act-family.ts';
import type { EventSignature } from '../signature.ts';
import type { ClaimFrame } from './claim-frame.ts';
import { firstSinceIn } from './first-since.ts';

type Marks = Pick<
  EventSignature,
  'isDayNamed' | 'isSeveral' | 'isOfBody' | 'isOfThree' | 'isBefore' | 'firstSince'
>;

/** What the sentence of an event says of it beside its parties, day and place. */
export function marksOf(claim: EventClaim, frame: ClaimFrame): Marks {
  const firstSince = firstSinceIn(claim.citations[0].quote, frame.wording);
  return {
    ...(namesItsDay(claim) ? { isDayNamed: true } : {}),
    ...(isSeveral(claim, frame) ? { isSeveral: true } : {}),
    ...(isOfBody(claim, frame) ? { isOfBody: true } : {}),
    ...(isOfThree(claim, frame) ? { isOfThree: true } : {}),
    ...(isBefore(claim, frame) ? { isBefore: true } : {}),
    ...(firstSince === null ? {} : { firstSince }),
  };
}

/**
 * Whether a meeting is told as one of some stay, with a day that only follows from the article: "while in the country, she met …", told on
 * her way home.
 */
export function isOnSomeDay(claim: EventClaim, { wording }: ClaimFrame): boolean {
  const { date, status, citations } = claim;
  if (date?.basis !== 'implied' || status !== 'happened' || !isMutual(claim) || namesItsDay(claim))
    return false;
  return wording.onSomeDay.test(citations[0].quote);
}

/** The same without what only follows from the article. */
export function withoutDay(claim: EventClaim): EventClaim {
  return { ...claim, date: null, place: claim.place?.basis === 'implied' ? null : claim.place };
}

/** Whether the sentence of an event names the weekday of its day: "on Monday". */
function namesItsDay({ date, citations }: EventClaim): boolean {
  if (date?.precision !== 'day') return false;
  const weekday = weekdayNames[(dayNumber(date.start) + 3) % 7];
  return citations[0].quote.includes(weekday);
}

/** Whether an act of two sides is told, not by its day, in a sentence that tells of several: "their meetings in May". */
function isSeveral({ date, citations, ...told }: EventClaim, { wording }: ClaimFrame): boolean {
  const { family } = traitsOf(told);
  if (family === null || (date !== null && date.start === date.end)) return false;
  return wording.severalHeld[family].test(citations[0].quote);
}

/** Whether a summit is told of states alone beside the name of a body, which is of no country. */
function isOfBody({ type, act, participants, citations }: EventClaim, { actors }: ClaimFrame): boolean {
  if (!actIs({ type, act }, 'seldom')) return false;
  const parties = participants.map(({ party }) => actors[party.actor]);
  const { quote } = citations[0];
  return !parties.some(isBody) && actors.some((one) => isBody(one) && quote.includes(one.name));
}

/** Whether a meeting is told as one of three sides or more: "reviewed how their three countries could …". */
function isOfThree({ citations, ...told }: EventClaim, { wording }: ClaimFrame): boolean {
  return traitsOf(told).family === 'meeting' && wording.threeSides.test(citations[0].quote);
}

/** Whether a sentence without a day looks back on a meeting: "had met earlier". */
function isBefore({ date, citations, ...told }: EventClaim, { wording }: ClaimFrame): boolean {
  return date === null && isMutual(told) && wording.heldBefore.test(citations[0].quote);
}

const isBody = ({ type, country }: ActorSignature): boolean => type === 'organization' && country === null;
