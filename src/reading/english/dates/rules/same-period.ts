import { addMonths, type Day, readIsoDay } from '../../../../model/calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { monthValue, openValue, quarterValue, rangeValue, yearValue } from '../date-value.ts';
import { yearPattern } from '../year-pattern.ts';

const yearBefore = String.raw`(?:last\s+year|the\s+previous\s+year|a\s+year\s+(?:ago|earlier|before)|in\s+(${yearPattern}))`;

/**
 * "the same period last year", "the same month a year earlier": a year before the month, quarter or stretch that the
 * sentence named before, else open.
 */
export const samePeriod: DateRule = {
  card: {
    name: 'same-period',
    kind: 'date',
    pattern:
      '"The same period last year": a year before the month, quarter or stretch that the sentence named before.',
    example: 'Sales rose in August from the same month a year earlier.',
    mustNotMatch: 'Both ports opened in the same month.',
  },
  needs: /same|year-earlier/i,
  pattern: new RegExp(
    String.raw`\b(?:the\s+)?(?:same|corresponding)\s+(?:period|month|quarter|time|week|day)\s+(?:of\s+)?${yearBefore}\b`,
    'gi',
  ),
  read(match, frame) {
    const earlier = frame.dateBefore(match.index);
    const [start, end] = [earlier && readIsoDay(earlier.start), earlier && readIsoDay(earlier.end)];
    if (!earlier || !start || !end) return openValue('PAST_REF');
    const back = match[1] ? Number(match[1]) - start.year : -1;
    const shift = (day: Day): Day => addMonths(day, back * 12);
    if (earlier.precision === 'month') return monthValue(start.year + back, start.month, 'implied');
    if (earlier.precision === 'year') return yearValue(start.year + back, 'implied');
    if (earlier.precision !== 'quarter') return rangeValue(shift(start), shift(end), 'implied');
    return quarterValue(start.year + back, Math.ceil(start.month / 3), 'implied');
  },
};

/** "later that year", "that same month": the year or month of the date that the sentence named before, else open. */
export const thatUnit: DateRule = {
  card: {
    name: 'that-unit',
    kind: 'date',
    pattern: 'The year or month of the date that the sentence named before.',
    example: 'They met in 2019 and signed later that year.',
    mustNotMatch: 'Every year they meet.',
  },
  needs: /year|month/i,
  pattern: new RegExp(
    String.raw`\b(?:(?:earlier|later|early|late)\s+)?(?:(?:in\s+)?(?:that|the)\s+same|that)\s+(year|month)\b`,
    'gi',
  ),
  read(match, frame) {
    const anchor = frame.before(match.index);
    if (!anchor) return openValue('XXXX');
    const unit = (match[1] ?? '').toLowerCase();
    return unit === 'year'
      ? yearValue(anchor.year, 'implied')
      : monthValue(anchor.year, anchor.month, 'implied');
  },
};
