import { actIs, traitsOf } from '../../model/acts.ts';
import { isMutual } from './act-family.ts';
import type { EventReport } from './event-report.ts';

/** The countries at the table of a report: those of its states and of all who act for them. Bodies of many are none. */
function tableOf({ known }: EventReport): ReadonlySet<string> {
  return new Set([...known.values()].flatMap(({ country }) => country ?? []));
}

/** Of a table of more states a report may name a few; a smaller one is told whole. */
const largestWhole = 4;

/**
 * Whether two reports tell of two tables of three or more, each with a state that the other has not: "the leaders of A, B and C" met twice
 * that week, once with D. Reports of one summit may each name a few of its members.
 */
export function isOtherTable(a: EventReport, b: EventReport): boolean {
  if (a.family !== 'meeting' || !a.articles.isDisjointFrom(b.articles)) return false;
  if (actIs(a.signature, 'seldom') && actIs(b.signature, 'seldom')) return false;
  const [one, two] = [tableOf(a), tableOf(b)];
  const least = Math.min(one.size, two.size);
  return least > 2 && least <= largestWhole && !one.isSubsetOf(two) && !two.isSubsetOf(one);
}

/** Whether one article tells of a meeting of three sides or more, and the other of one of two of them, which were both held that day. */
export function isOfTwoBesideThree(a: EventReport, b: EventReport): boolean {
  if (a.family !== 'meeting' || !a.articles.isDisjointFrom(b.articles)) return false;
  const isOfThree = (one: EventReport): boolean => one.signature.isOfThree === true;
  const [three, two] = isOfThree(a) ? [a, b] : [b, a];
  return isOfThree(three) && !isOfThree(two) && tableOf(two).size === 2;
}

/** Whether one report is of the summit of a body, and the other of a meeting of two persons who may have been there. */
export function isBesideSummit(a: EventReport, b: EventReport): boolean {
  return isMeetingBeside(a, b) || isMeetingBeside(b, a);
}

function isMeetingBeside(summit: EventReport, meeting: EventReport): boolean {
  if (summit.signature.isOfBody !== true || actIs(meeting.signature, 'seldom')) return false;
  const persons = [...meeting.known.values()].filter(({ type }) => type === 'person');
  return persons.length === 2 && tableOf(meeting).size === 2;
}

/** Whether one article tells of several meetings of a longer time, and the other of one: it is none of them more than another. */
export function isOneOfSeveral(a: EventReport, b: EventReport): boolean {
  const [one, two] = [a.signature, b.signature];
  if (!isMutual(one) || !a.articles.isDisjointFrom(b.articles)) return false;
  return (one.isSeveral ?? false) !== (two.isSeveral ?? false);
}

/** Whether one article tells of a meal and another of the talks of that day; a host may be said to have received the guest for either. */
export function isMealBesideTalks(a: EventReport, b: EventReport): boolean {
  const told = [a.signature, b.signature];
  if (!a.articles.isDisjointFrom(b.articles) || told.every((one) => actIs(one, 'meal'))) return false;
  return told.some((one) => actIs(one, 'meal')) && told.every((one) => traitsOf(one).roles === 'mutual');
}
