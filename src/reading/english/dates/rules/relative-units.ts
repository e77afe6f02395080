import { addDays, addMonths, type Day, weekday } from '../../../mechanics/calendar.ts';
import type { DateRule, Outlook } from '../date-rule.ts';
import {
  type DateValue,
  decadeValue,
  monthValue,
  openValue,
  quarterValue,
  rangeValue,
  seasonValue,
  weekendValue,
  weekValue,
  withTimex,
  yearValue,
} from '../date-value.ts';

const front =
  '(?:(early|earlier|late|later|mid|sometime|(?:(?:the|by|at)\\s+)*(?:the\\s+)?(?:end|start|beginning|middle|rest)\\s+of)[-\\s]+)?';
const pointers =
  '(last|this|next|the previous|the coming|the following|the current|the past|this past|this coming|the)';
const units = '(year|month|week|quarter|decade|weekend|summer|winter|spring|autumn|fall)';

/** "last week", "later this year", "the end of next month", "this weekend", "last autumn". */
export const relativeUnits: DateRule = {
  name: 'relative-unit',
  needs: /year|month|week|quarter|decade|summer|winter|spring|autumn|fall/i,
  pattern: new RegExp(
    `\\b${front}${pointers}\\s+${units}\\b(?![\\s-]+(?:old|long|of|olds)\\b)(?!\\s+(?:before|after)\\b)`,
    'gi',
  ),
  read(match, frame) {
    const pointer = (match[2] ?? '').toLowerCase();
    const unit = (match[3] ?? '').toLowerCase();
    if (pointer === 'the' && !(match[1] || unit === 'weekend')) return null;
    const published = frame.published;
    if (!published) return openValue('XXXX');
    const shift =
      pointer === 'the' && unit === 'weekend'
        ? shiftOfWeekend(published, frame.outlook(match.index))
        : shiftOf(pointer);
    const value = seasonSigns[unit]
      ? seasonOf({ published, shift, sign: seasonSigns[unit] }, frame.outlook(match.index))
      : unitValue(unit, published, shift);
    return narrowed(value, (match[1] ?? '').toLowerCase(), unit);
  },
};

/** "The weekend" of a working day's article is the last one, unless the clause looks ahead. */
function shiftOfWeekend(published: Day, outlook: Outlook): number {
  return outlook !== 'future' && weekday(published) < 5 ? -1 : 0;
}

function shiftOf(pointer: string): number {
  if (/last|previous|past/.test(pointer)) return -1;
  return /next|coming|following/.test(pointer) ? 1 : 0;
}

function unitValue(unit: string, published: Day, shift: number): DateValue {
  const { year } = published;
  if (unit === 'year') return yearValue(year + shift, 'implied');
  if (unit === 'month') {
    const month = addMonths({ ...published, day: 1 }, shift);
    return monthValue(month.year, month.month, 'implied');
  }
  if (unit === 'quarter') {
    const month = addMonths({ ...published, day: 1 }, shift * 3);
    return quarterValue(month.year, Math.ceil(month.month / 3), 'implied');
  }
  if (unit === 'decade') return decadeValue(Math.floor(year / 10) * 10 + shift * 10, 'implied');
  const day = addDays(published, shift * 7);
  return unit === 'weekend' ? weekendValue(day, 'implied') : weekValue(day, 'implied');
}

const seasonSigns: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
const seasonStart: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

interface SeasonPointer {
  readonly published: Day;
  readonly shift: number;
  readonly sign: string;
}

function seasonOf({ published, shift, sign }: SeasonPointer, outlook: Outlook): DateValue {
  const begins = seasonStart[sign] ?? 12;
  const started = published.month >= begins;
  if (shift > 0) return seasonValue(started ? published.year + 1 : published.year, sign, 'implied');
  if (shift < 0) {
    const ended = published.month >= begins + 3;
    return seasonValue(ended ? published.year : published.year - 1, sign, 'implied');
  }
  const ahead = !started && outlook === 'past' && begins - published.month > 3;
  return seasonValue(ahead ? published.year - 1 : published.year, sign, 'implied');
}

/** Early and late name a half of the year; of other units they say too little to move the ends. */
function narrowed(value: DateValue, part: string, unit: string): DateValue {
  const date = value.date;
  if (unit !== 'year' || !date || !/^(?:early|mid|late|.*(?:start|beginning|middle) of)$/.test(part))
    return value;
  const year = Number(date.start.slice(0, 4));
  const [from, to] = /early|start|beginning/.test(part) ? [1, 6] : part === 'late' ? [7, 12] : [4, 9];
  const range = rangeValue(
    { year, month: from, day: 1 },
    addDays(addMonths({ year, month: to, day: 1 }, 1), -1),
    'implied',
  );
  return withTimex(range, value.timex);
}
