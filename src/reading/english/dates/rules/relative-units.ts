import { addDays, addMonths, type Day, weekday } from '../../../../model/calendar.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import {
  monthsOfPart,
  partAdjectives,
  partNouns,
  pointedShift,
  pointerPattern,
} from '../../lexicon/period-words.ts';
import { type Season, seasons } from '../../lexicon/seasons.ts';
import type { DateRule, Outlook } from '../date-rule.ts';
import {
  type DateValue,
  decadeValue,
  monthsValue,
  monthValue,
  openValue,
  quarterValue,
  seasonValue,
  weekendValue,
  weekValue,
  withTimex,
  yearValue,
} from '../date-value.ts';

const front = String.raw`(?:(${anyOf(partAdjectives)}|(?:(?:the|by|at)\s+)*(?:the\s+)?${anyOf(partNouns)}\s+of)[-\s]+)?`;
const units = anyOf(['year', 'month', 'week', 'quarter', 'decade', 'weekend', ...seasons.keys()]);

/** "last week", "later this year", "the end of next month", "this weekend", "last autumn". */
export const relativeUnits: DateRule = {
  card: {
    name: 'relative-unit',
    kind: 'date',
    pattern: 'A week, month, quarter, year, decade, weekend or season that the article’s day points to.',
    example: 'The port opens later this year.',
    mustNotMatch: 'The year-long works go on.',
  },
  needs: new RegExp(units, 'i'),
  pattern: new RegExp(
    String.raw`\b${front}(${pointerPattern}|the)\s+(${units})\b(?![\s-]+(?:old|long|of|olds)\b)(?!\s+(?:before|after)\b)`,
    'gi',
  ),
  read(match, frame) {
    const pointer = (match[2] ?? '').toLowerCase();
    const unit = (match[3] ?? '').toLowerCase();
    if (pointer === 'the' && !(match[1] || unit === 'weekend')) return null;
    if (isTitle(match, frame.text)) return null;
    const published = frame.published;
    if (!published) return openValue('XXXX');
    const shift =
      pointer === 'the' && unit === 'weekend'
        ? shiftOfWeekend(published, frame.outlook(match.index))
        : pointedShift(pointer);
    const season = seasons.get(unit);
    const value = season
      ? seasonOf({ published, shift, season }, frame.outlook(match.index))
      : unitValue(unit, published, shift);
    return unit === 'year' ? narrowed(value, (match[1] ?? '').toLowerCase()) : value;
  },
};

/** ABC's "This Week": words that stand alone between quotation marks name something. */
function isTitle(match: RegExpExecArray, text: string): boolean {
  const end = match.index + match[0].length;
  return /["“]$/.test(text.slice(0, match.index)) && /^[,.]?["”]/.test(text.slice(end, end + 2));
}

/** "The weekend" of a working day's article is the last one, unless the clause looks ahead. */
function shiftOfWeekend(published: Day, outlook: Outlook): number {
  return outlook !== 'future' && weekday(published) < 5 ? -1 : 0;
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

interface SeasonPointer {
  readonly published: Day;
  readonly shift: number;
  readonly season: Season;
}

function seasonOf({ published, shift, season }: SeasonPointer, outlook: Outlook): DateValue {
  const begins = season.firstMonth;
  const started = published.month >= begins;
  if (shift > 0) return seasonValue(started ? published.year + 1 : published.year, season, 'implied');
  if (shift < 0) {
    const ended = published.month >= begins + 3;
    return seasonValue(ended ? published.year : published.year - 1, season, 'implied');
  }
  const ahead = !started && outlook === 'past' && begins - published.month > 3;
  return seasonValue(ahead ? published.year - 1 : published.year, season, 'implied');
}

/** Early and late name a half of the year; of other units they say too little to move the ends. */
function narrowed(value: DateValue, part: string): DateValue {
  const word =
    part
      .replace(/\s+of$/, '')
      .split(/\s+/)
      .at(-1) ?? '';
  const months = monthsOfPart[word];
  if (!months || !value.date) return value;
  return withTimex(monthsValue(Number(value.date.start.slice(0, 4)), months, 'implied'), value.timex);
}
