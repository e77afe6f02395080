import { addDays, type Day, numberOfDay, nthWeekday } from '../../../../model/calendar.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { type FeastDay, feastDays } from '../../lexicon/feast-days.ts';
import type { DateRule, Outlook } from '../date-rule.ts';
import { dayValue, openValue } from '../date-value.ts';
import { yearPattern } from '../year-pattern.ts';

const names = anyOf(feastDays.keys());

/** Feast days: "Christmas Eve", "Thanksgiving Day", "Easter Sunday", with a year or nearest to the article. */
export const feastDay: DateRule = {
  card: {
    name: 'feast-day',
    kind: 'date',
    pattern: 'A feast that one calendar fixes wherever it names it, with a year or nearest to the article.',
    example: 'It snowed on Christmas Day.',
    mustNotMatch: 'The Christmastide play was sold out.',
  },
  needs: new RegExp(names),
  pattern: new RegExp(String.raw`\b(${names})(?:,?\s+(${yearPattern}))?\b`, 'g'),
  read(match, frame) {
    const feast = feastDays.get((match[1] ?? '').replace('’', "'").replace(/\s+/g, ' '));
    if (!feast) return null;
    if (match[2]) return dayValue(dayOfFeast(feast, Number(match[2])), 'stated');
    if (!frame.published) return openValue('XXXX-XX-XX');
    return dayValue(nearest(feast, frame.published, frame.outlook(match.index)), 'implied');
  },
};

function dayOfFeast(feast: FeastDay, year: number): Day {
  if ('daysFromEaster' in feast) return addDays(easter(year), feast.daysFromEaster);
  if ('day' in feast) return { year, month: feast.month, day: feast.day };
  return nthWeekday({ year, month: feast.month }, feast.weekday, feast.nth);
}

function nearest(feast: FeastDay, published: Day, outlook: Outlook): Day {
  const candidates = [-1, 0, 1].map((shift) => dayOfFeast(feast, published.year + shift));
  const today = numberOfDay(published);
  const allowed = candidates.filter((day) => {
    const gap = numberOfDay(day) - today;
    return outlook === 'past' ? gap <= 0 : outlook === 'future' ? gap >= 0 : true;
  });
  const distance = (day: Day): number => Math.abs(numberOfDay(day) - today);
  return allowed.reduce((best, day) => (distance(day) < distance(best) ? day : best));
}

/** Western Easter Sunday. Source: the anonymous Gregorian algorithm (Nature, 20 April 1876). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}
