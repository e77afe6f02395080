import type { PartialDate } from '../../../model/dates.ts';
import type { DateFinding } from '../../mechanics/findings.ts';
import { dayOfHappening } from './as-of-happening.ts';
import { dateOfContrast } from './as-of-contrast.ts';
import { dateByWords } from './as-of-words.ts';
import type { FigureContext, Measured } from './figure-context.ts';
import { belongsToOther, isStart, dateBehind } from './date-behind.ts';
import { dateInClause } from './date-in-clause.ts';

/** Rules whose dates say when something else was, or how long: never when a number held. */
const otherDates = new Set([
  'anniversary',
  'adjoining-stretch',
  'duration',
  'vague-duration',
  'frequency',
  'clock-time',
  'present',
  'past',
  'future',
  'century',
]);

/**
 * As of when the number holds: a date right behind it ("$3.1 billion in 2015"), else one on the same verb or in the same
 * clause ("In 2024, exports reached …", "by 2030"). A day that dates only the saying of it does not count. Null where none is said.
 */
export function asOfOf(context: FigureContext, measured: Measured): PartialDate | null {
  const { predicate } = measured;
  const all = context.dates.filter(
    (one) =>
      one.date &&
      !isOfPrices(context, one) &&
      (!otherDates.has(one.rule) || (predicate !== undefined && isPastStretch(context, one))),
  );
  const dates = all.filter((one) => !isBeginning(context, one));
  if (
    dateBehind(
      context,
      all.filter((one) => isBeginning(context, one)),
    )
  )
    return context.newsDay;
  if (dates.length === 0) return upToNow(context, all) ?? dayOfHappening(context, measured, []);
  const right = dateBehind(context, dates);
  if (right) return right.date;
  if (isStart(context)) return null;
  const others = dates.filter((one) => !belongsToOther(context, one));
  const found = context.tree.parsed
    ? (dateInClause(context, others) ?? dateByWords(context, others))
    : others.length === 1
      ? others[0]
      : null;
  return found?.date ?? dayOfHappening(context, measured, others) ?? dateOfContrast(context, dates);
}

/**
 * The day of the news, up to which a number counted since a date holds: "killed since January", "Since 2016 they have held nine rounds";
 * null for none.
 */
function upToNow(context: FigureContext, beginnings: readonly DateFinding[]): PartialDate | null {
  return dateByWords(context, beginnings) === null ? null : context.newsDay;
}

/** Whether a date only names the prices by which a sum is reckoned: "in today's money". */
function isOfPrices({ sentence: { text, span } }: FigureContext, { span: at }: DateFinding): boolean {
  return /^['’]s\s+(?:money|prices|dollars|terms|values?)\b/i.test(text.slice(at.end - span.start));
}

/** Whether a date is a stretch up to now in which something happened: "in the past week". */
function isPastStretch(
  { sentence: { text, span } }: FigureContext,
  { rule, span: at }: DateFinding,
): boolean {
  return (
    rule === 'adjoining-stretch' &&
    /\b(?:in|over|during)\s+(?:the\s+)?$/i.test(text.slice(0, at.start - span.start))
  );
}

/** Whether a date stands behind "since": "since February". */
function isBeginning({ sentence: { text, span } }: FigureContext, { span: at }: DateFinding): boolean {
  return /\bsince\s+(?:(?:early|late|mid|the|last)\s+)*$/i.test(text.slice(0, at.start - span.start));
}
