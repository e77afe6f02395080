import type { PartialDate } from '../../model/dates.ts';
import { dayNumber, dayText, daysApart, spanDays } from '../calendar.ts';
import type { EventReport } from './event-report.ts';

/** What bears a date: an event of the record, or what one article says of it. */
interface Dated {
  readonly date: PartialDate | null;
}

/** Whether both are dated to one and the same day. */
export function sameDay({ date: one }: Dated, { date: two }: Dated): boolean {
  return (
    one !== null && two !== null && spanDays(one) === 1 && one.start === two.start && one.end === two.end
  );
}

/**
 * When a report without a date can have been: what happened, in the week before its article; what is planned, in the three
 * weeks after. Null for an article without a day.
 */
function windowOf({ signature }: EventReport): PartialDate | null {
  if (signature.date !== null || signature.on === null) return signature.date;
  const day = dayNumber(signature.on);
  const ahead = signature.status === 'planned' ? 21 : 1;
  return { start: dayText(day - 7), end: dayText(day + ahead), precision: 'range', basis: 'implied' };
}

/** Whether the dates of two reports may be one; implied ones may lie a day apart, since papers print later and time zones differ. */
export function datesAllow(a: EventReport, b: EventReport): boolean {
  const one = windowOf(a);
  const two = windowOf(b);
  if (one === null || two === null) return !a.articles.isDisjointFrom(b.articles);
  const apart = daysApart(one, two);
  if (apart > 0) return apart <= 1 && (one.basis === 'implied' || two.basis === 'implied');
  const vague = Math.max(spanDays(one), spanDays(two));
  return vague <= 31;
}
