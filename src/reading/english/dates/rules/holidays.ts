import { addDays, type Day, dayNumber, weekday } from '../../../mechanics/calendar.ts';
import type { DateRule, Outlook } from '../date-rule.ts';
import { dayValue, openValue } from '../date-value.ts';

type DayOfYear = (year: number) => Day;

const fixed =
  (month: number, day: number): DayOfYear =>
  (year) => ({ year, month, day });

/** Days that one calendar fixes everywhere it names them; national days that many states share a name for are left out. */
const holidays: readonly (readonly [RegExp, DayOfYear])[] = [
  [/^christmas eve$/i, fixed(12, 24)],
  [/^christmas/i, fixed(12, 25)],
  [/^boxing day$/i, fixed(12, 26)],
  [/^new year['’]s eve$/i, fixed(12, 31)],
  [/^new year['’]s day$/i, fixed(1, 1)],
  [/^valentine/i, fixed(2, 14)],
  [/^may day$/i, fixed(5, 1)],
  [/^thanksgiving/i, (year) => nthWeekday({ year, month: 11, day: 1 }, 3, 4)],
  [/^labor day$/i, (year) => nthWeekday({ year, month: 9, day: 1 }, 0, 1)],
  [/^good friday$/i, (year) => addDays(easter(year), -2)],
  [/^easter monday$/i, (year) => addDays(easter(year), 1)],
  [/^easter/i, easter],
];

/** Feast days: "Christmas Eve", "Thanksgiving Day", "Easter Sunday", with a year or nearest to the article. */
export const feastDays: DateRule = {
  name: 'feast-day',
  needs: /Christmas|New Year|Thanksgiving|Easter|Good Friday|Boxing Day|Labor Day|May Day|Valentine/,
  pattern:
    /\b(Christmas Eve|Christmas Day|Christmas|Boxing Day|New Year['’]s Eve|New Year['’]s Day|Valentine['’]s Day|May Day|Thanksgiving Day|Thanksgiving|Labor Day|Good Friday|Easter Monday|Easter Sunday|Easter)(?:,?\s+((?:19|20)\d\d))?\b/g,
  read(match, frame) {
    const dayOf = holidays.find(([pattern]) => pattern.test(match[1] ?? ''))?.[1];
    if (!dayOf) return null;
    if (match[2]) return dayValue(dayOf(Number(match[2])), 'stated');
    if (!frame.published) return openValue('XXXX-XX-XX');
    return dayValue(nearest(dayOf, frame.published, frame.outlook(match.index)), 'implied');
  },
};

function nearest(dayOf: DayOfYear, published: Day, outlook: Outlook): Day {
  const candidates = [-1, 0, 1].map((shift) => dayOf(published.year + shift));
  const today = dayNumber(published);
  const allowed = candidates.filter((day) => {
    const gap = dayNumber(day) - today;
    return outlook === 'past' ? gap <= 0 : outlook === 'future' ? gap >= 0 : true;
  });
  const distance = (day: Day): number => Math.abs(dayNumber(day) - today);
  return allowed.reduce((best, day) => (distance(day) < distance(best) ? day : best));
}

function nthWeekday(first: Day, wanted: number, nth: number): Day {
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + (nth - 1) * 7);
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
