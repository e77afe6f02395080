import { actIs } from '../../model/acts.ts';
import { dayNumber } from '../../model/iso-days.ts';
import { spanDays } from '../date-spans.ts';
import type { EventReport } from './event-report.ts';
import { isOneDecision } from './once-done.ts';

/** How many days back a report without a day may recall a deed that another report dates. */
const recalledDays = 92;

/** Their sentences share at least so many words, and so much of the shorter one. */
const leastWords = 7;
const leastShare = 0.4;

/** Whether reports of this kind may recall a deed: an act of force that took place, told without a day. */
export function mayRecall({ signature }: EventReport): boolean {
  const { date, on, status } = signature;
  return date === null && on !== null && status === 'happened' && actIs(signature, 'force');
}

/** The days in which what a report recalls may have been, as day numbers. */
export function recalledSpan({ signature }: EventReport): readonly [number, number] {
  const day = dayNumber(signature.on ?? '');
  return [day - recalledDays, day + 7];
}

/** Whether two reports tell one deed of force, or one that is done once, by the same year alone: what is known by its year is known as one. */
export function areOfOneYear(a: EventReport, b: EventReport): boolean {
  const [one, two] = [a.signature, b.signature];
  if (isOneDecision(a, b)) return yearOf(a) === yearOf(b);
  if (one.act !== two.act || one.status !== two.status || !actIs(one, 'force')) return false;
  const isSameYear = yearOf(a) !== null && yearOf(a) === yearOf(b);
  return isSameYear && a.others.size > 0 && areAlike(a.doers, b.doers) && areAlike(a.others, b.others);
}

/** The year by which alone a report states when it was; null for other dates. */
export function yearOf({ signature: { date } }: EventReport): string | null {
  return date?.precision === 'year' && date.basis === 'stated' ? date.start : null;
}

const areAlike = (one: ReadonlySet<string>, two: ReadonlySet<string>): boolean =>
  one.symmetricDifference(two).size === 0;

/** Whether one report recalls without a day, in words alike, the deed of force that the other one dates. */
export function isRecalled(a: EventReport, b: EventReport): boolean {
  const [recalling, dated] = mayRecall(a) ? [a, b] : [b, a];
  const { date } = dated.signature;
  if (!mayRecall(recalling) || date === null || spanDays(date) > 1) return false;
  if (a.signature.act !== b.signature.act || a.signature.status !== b.signature.status) return false;
  const [from, to] = recalledSpan(recalling);
  const isBefore = from <= dayNumber(date.start) && dayNumber(date.start) <= to;
  const shared = a.words.intersection(b.words).size;
  return isBefore && shared >= leastWords && shared >= leastShare * Math.min(a.words.size, b.words.size);
}
