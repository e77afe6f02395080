import { actIs } from '../../model/acts.ts';
import { weekdayNames } from '../../model/calendar-names.ts';
import type { EventClaim } from '../../model/claim.ts';
import { compareText, sortedSet } from '../../model/order.ts';
import type { Wording } from '../../model/wording.ts';
import { dayNumber } from '../../model/iso-days.ts';
import { canonicalJson } from '../canonical.ts';
import { isMutual } from '../events/act-family.ts';
import { eventFields } from '../shared-fields.ts';
import { stems } from '../word-overlap.ts';
import { idOf } from './claim-frame.ts';
import type { ClaimFrame } from './claim-frame.ts';
import type { Made } from './signed-claim.ts';

/** What an event claim says, with the actor signatures that it names. */
export function eventSignature(claim: EventClaim, frame: ClaimFrame): Made {
  const participants = claim.participants
    .map(({ party, role }) => ({ actor: idOf(party, frame), role }))
    .toSorted((a, b) => compareText(canonicalJson(a), canonicalJson(b)));
  const distinct = participants.filter(
    (one, at) => at === 0 || canonicalJson(one) !== canonicalJson(participants[at - 1]),
  );
  return {
    signature: {
      kind: 'event',
      ...eventFields(claim),
      participants: distinct,
      words: eventWords(claim, frame.wording),
      ...(namesItsDay(claim) ? { isDayNamed: true } : {}),
      ...(isSeveral(claim, frame) ? { isSeveral: true } : {}),
      ...(isOfBody(claim, frame) ? { isOfBody: true } : {}),
      on: claim.date === null ? frame.publishedOn : null,
    },
    parties: participants.map((one) => one.actor),
  };
}

/** Whether the sentence of an event names the weekday of its day: "on Monday". */
function namesItsDay({ date, citations }: EventClaim): boolean {
  if (date?.precision !== 'day') return false;
  const weekday = weekdayNames[(dayNumber(date.start) + 3) % 7];
  return citations[0].quote.includes(weekday);
}

/** Whether an act of two sides is told, not by its day, in a sentence that tells of several: "their meetings in May". */
function isSeveral({ date, citations, ...told }: EventClaim, { wording }: ClaimFrame): boolean {
  if (!isMutual(told) || date?.start === date?.end) return false;
  return wording.severalHeld.test(citations[0].quote);
}

/** Whether a summit is told beside the name of a body, which is of no country and none of its parties. */
function isOfBody({ type, act, participants, citations }: EventClaim, { actors }: ClaimFrame): boolean {
  if (!actIs({ type, act }, 'seldom')) return false;
  const parties = new Set(participants.map(({ party }) => actors[party.actor].id));
  const { quote } = citations[0];
  return actors.some(
    (one) =>
      one.type === 'organization' && one.country === null && !parties.has(one.id) && quote.includes(one.name),
  );
}

/** Stems of the event's sentence, sorted, by which reports are compared; none for a dated act of two sides, told by who, when and where, if it names both. */
function eventWords(
  { type, act, date, citations, participants }: EventClaim,
  wording: Wording,
): readonly string[] {
  if (date !== null && isMutual({ type, act }) && participants.length > 1) return [];
  // The names of the parties are left out: two acts of the same parties share them, whatever they are about.
  const names = stems(participants.map(({ party }) => party.name).join(' '), wording);
  return sortedSet(stems(citations[0].quote, wording).difference(names));
}
