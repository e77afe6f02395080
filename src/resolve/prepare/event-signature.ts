import type { EventClaim } from '../../model/claim.ts';
import { compareText, sortedSet } from '../../model/order.ts';
import type { Wording } from '../../model/wording.ts';
import { canonicalJson } from '../canonical.ts';
import { isMutual } from '../events/act-family.ts';
import { eventFields } from '../shared-fields.ts';
import { stems } from '../word-overlap.ts';
import { idOf } from './claim-frame.ts';
import type { ClaimFrame } from './claim-frame.ts';
import { isOnSomeDay, marksOf, withoutDay } from './event-marks.ts';
import type { Made } from './signed-claim.ts';

/** What an event claim says, with the actor signatures that it names. */
export function eventSignature(given: EventClaim, frame: ClaimFrame): Made {
  const claim = isOnSomeDay(given, frame) ? withoutDay(given) : given;
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
      ...marksOf(claim, frame),
      on: claim.date === null ? frame.publishedOn : null,
    },
    parties: participants.map((one) => one.actor),
  };
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
