import { compareText } from '../../model/order.ts';
import { dayNumber } from '../../model/iso-days.ts';
import type { SignedClaim } from '../prepare/signed-claim.ts';

/** How far from the day of publication the happening may lie that an article is about. */
const freshDays = 10;

/**
 * The id of the claim that tells what the article is about: its first event with two parties or more that lies
 * within ten days of its publication. Null where it has none.
 */
export function mainEvent(claims: readonly SignedClaim[], publishedOn: string | null): string | null {
  const events = claims
    .filter((one) => isFresh(one, publishedOn))
    .toSorted((a, b) => a.citations[0].start - b.citations[0].start || compareText(a.id, b.id));
  return events[0]?.id ?? null;
}

function isFresh({ signature }: SignedClaim, publishedOn: string | null): boolean {
  if (signature.kind !== 'event' || signature.participants.length < 2) return false;
  if (signature.status !== 'happened' && signature.status !== 'planned') return false;
  if (publishedOn === null || signature.date === null) return publishedOn === null;
  const day = dayNumber(publishedOn);
  return (
    dayNumber(signature.date.start) - freshDays <= day && day <= dayNumber(signature.date.end) + freshDays
  );
}
