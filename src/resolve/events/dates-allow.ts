import type { PartialDate } from '../../model/dates.ts';
import { dayNumber, dayText } from '../../model/iso-days.ts';
import { daysApart, spanDays } from '../date-spans.ts';
import type { EventSignature } from '../signature.ts';
import type { EventReport } from './event-report.ts';
import { areOfOneYear, isRecalled } from './recalled.ts';

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
 * When a report can have been: its date; without one, what happened, in the week before its article, and what is planned, in the three
 * weeks after. Null for an article without a day.
 */
export function windowOf({ signature }: EventReport): PartialDate | null {
  if (signature.date !== null || signature.on === null) return signature.date;
  const day = dayNumber(signature.on);
  const isPlan = signature.status === 'planned';
  return {
    start: dayText(day - (isPlan ? 1 : 7)),
    end: dayText(day + (isPlan ? 21 : 1)),
    precision: 'range',
    basis: 'implied',
  };
}

/** Dates that span more days than this are not compared. */
export const longestSpan = 31;

/** Two visits of one person to one country within so many days are one visit: its arrival, stay and departure. */
const stayDays = 4;

/**
 * Whether the dates of two reports may be one: days that are not given by the text itself may lie a day apart, since papers print later
 * and time zones differ, and those of one person's visit as far as a stay is long; a deed that is recalled without a day is older.
 */
export function datesAllow(a: EventReport, b: EventReport): boolean {
  const one = windowOf(a);
  const two = windowOf(b);
  if (isRecalled(a, b) || areOfOneYear(a, b)) return true;
  if (one === null || two === null) return !a.articles.isDisjointFrom(b.articles);
  if (Math.max(spanDays(one), spanDays(two)) > longestSpan) return false;
  return daysApart(one, two) <= slack(a, b);
}

/** How many days may lie between the dates of two reports. */
export function slack(a: EventReport, b: EventReport): number {
  if (a.family === 'visit' && sharesTraveller(a, b)) return stayDays;
  return isGiven(a.signature) && isGiven(b.signature) ? 0 : 1;
}

/** Whether the text gives the day: by its date or its weekday. */
export function isGiven({ date, isDayNamed }: EventSignature): boolean {
  return date?.basis === 'stated' || isDayNamed === true;
}

/** Whether one person travels in both. */
export function sharesTraveller(a: EventReport, b: EventReport): boolean {
  return [...a.doers.intersection(b.doers)].some((id) => a.known.get(id)?.type === 'person');
}
