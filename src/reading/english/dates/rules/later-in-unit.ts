import { type Day, numberOfDay, readIsoDay } from '../../../../model/calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { type DateValue, monthValue, rangeValue, weekValue, withTimex, yearValue } from '../date-value.ts';

/**
 * "later in the year" of what is to come: from the article's day to the year's end; "earlier in the week" of what is past: up to the
 * article's day. Nothing where the sentence names a date before ("In 2019 … later in the year") or the clause looks the other way.
 */
export const laterInUnit: DateRule = {
  card: {
    name: 'later-in-unit',
    kind: 'date',
    pattern: 'What is left of, or has passed of, the week, month or year of the article’s day.',
    example: 'She will sign the pact later in the year.',
    mustNotMatch: 'They met again late in the evening.',
  },
  needs: /(?:early|earlier|late|later) in the/i,
  pattern: /\b(early|earlier|late|later)\s+in\s+the\s+(week|month|year)\b/gi,
  read(match, frame) {
    if (frame.published === null || frame.dateBefore(match.index) !== null) return null;
    const isAhead = /^l/i.test(match[1] ?? '');
    if (isAhead !== (frame.outlook(match.index) === 'future')) return null;
    const whole = unitValue((match[2] ?? '').toLowerCase(), frame.published);
    return withTimex(cut(whole, frame.published, isAhead), whole.timex);
  },
};

function unitValue(unit: string, published: Day): DateValue {
  if (unit === 'year') return yearValue(published.year, 'implied');
  return unit === 'month'
    ? monthValue(published.year, published.month, 'implied')
    : weekValue(published, 'implied');
}

/** The stretch from the article's day to its end, or from its beginning to that day. */
function cut(whole: DateValue, published: Day, isAhead: boolean): DateValue {
  const end = whole.date && readIsoDay(isAhead ? whole.date.end : whole.date.start);
  if (!end || numberOfDay(end) === numberOfDay(published)) return whole;
  return isAhead ? rangeValue(published, end, 'implied') : rangeValue(end, published, 'implied');
}
