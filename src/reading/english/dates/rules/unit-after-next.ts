import { addDays, addMonths, type Day } from '../../../../model/calendar.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { monthPattern } from '../../../../world/month-names.ts';
import { weekdayPattern } from '../../lexicon/days.ts';
import { seasons } from '../../lexicon/seasons.ts';
import { timeUnitPattern } from '../../lexicon/time-units.ts';
import type { DateRule } from '../date-rule.ts';
import { type DateValue, monthValue, openValue, weekendValue, weekValue, yearValue } from '../date-value.ts';

/** "the week after next", "the year before last": two units from the article's day. */
export const unitAfterNext: DateRule = {
  card: {
    name: 'unit-after-next',
    kind: 'date',
    pattern: 'The week, weekend, month or year two from that of the article’s day.',
    example: 'She will sign the pact the week after next.',
    mustNotMatch: 'They met the week after the vote.',
  },
  needs: /after next|before last/i,
  pattern: /\b(?:the\s+)?(week|weekend|month|year)\s+(?:(after\s+next)|before\s+last)\b/gi,
  read(match, { published, text }) {
    if (namesAnother.test(text.slice(match.index + match[0].length))) return null;
    if (!published) return openValue('XXXX');
    return unitValue((match[1] ?? '').toLowerCase(), published, match[2] ? 2 : -2);
  },
};

/** "the week before last Tuesday's vote": the pointer is the next word's. */
const namesAnother = new RegExp(
  String.raw`^\s+(?:${weekdayPattern}|${monthPattern}|(?:${timeUnitPattern}|${anyOf(seasons.keys())})\b)`,
);

function unitValue(unit: string, published: Day, shift: 2 | -2): DateValue {
  if (unit === 'year') return yearValue(published.year + shift, 'implied');
  if (unit === 'month') {
    const { year, month } = addMonths({ ...published, day: 1 }, shift);
    return monthValue(year, month, 'implied');
  }
  const day = addDays(published, shift * 7);
  return unit === 'weekend' ? weekendValue(day, 'implied') : weekValue(day, 'implied');
}
