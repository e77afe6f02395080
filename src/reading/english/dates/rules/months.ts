import { monthNames, monthNumber } from '../../../../model/calendar-names.ts';
import { monthPattern } from '../../../../world/month-names.ts';
import { type Day, daysInMonth, isoDay, pad } from '../../../../model/calendar.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { monthLeads, pointedShift } from '../../lexicon/period-words.ts';
import type { DateFrame, DateReading, DateRule, Outlook } from '../date-rule.ts';
import { yearPattern } from '../year-pattern.ts';
import { monthValue, openValue, rangeValue, withTimex } from '../date-value.ts';

const named = new RegExp(monthPattern);
const fullMonth = `(${monthNames.join('|')})`;
const part = String.raw`(?:(?:early|late|mid)[-\s])?`;
const join = String.raw`(?:\s*[-–—]\s*|\s+(to|and|through)\s+)`;
const ofYear = String.raw`(?:,?\s+(?:(?:of|in)\s+)?(${yearPattern}|this year|last year|next year))?`;

/** "October 1997", "early May of 2008", "late November, 2024". */
export const monthOfYear: DateRule = {
  card: {
    name: 'month-year',
    kind: 'date',
    pattern: 'A month with its year.',
    example: 'Ties began in late October 1997.',
    mustNotMatch: 'In October 1,997 ships came.',
  },
  needs: named,
  pattern: new RegExp(String.raw`\b${part}(${monthPattern}),?\s+(?:of\s+)?(${yearPattern})\b(?![,.]\d)`, 'g'),
  read: (match) => monthValue(Number(match[2]), monthNumber(match[1] ?? ''), 'stated'),
};

/** "January to September (2025)", "between April and June", "July-September", "from May to July in 2017". */
export const monthRange: DateRule = {
  card: {
    name: 'month-range',
    kind: 'date',
    pattern: 'Two months joined by a dash, "to" or "through", or by "and" behind "between".',
    example: 'Exports fell between January and September.',
    mustNotMatch: 'The talks of March and May failed.',
  },
  needs: named,
  pattern: new RegExp(
    String.raw`\b(?:(between|from)\s+)?${fullMonth}${join}${fullMonth}\b${ofYear}(?!\s+\d{1,2}\b)`,
    'g',
  ),
  read: readRange,
};

/** "in October", "next March", "October this year", "late November": the nearest such month that the clause's outlook allows. */
export const bareMonth: DateRule = {
  card: {
    name: 'month',
    kind: 'date',
    pattern: 'A month alone: the nearest that the outlook of the clause allows.',
    example: 'Exports fell in August.',
    mustNotMatch: 'Theresa May spoke.',
  },
  needs: named,
  pattern: new RegExp(
    String.raw`\b(?:(last|next|this)\s+)?${part}${fullMonth}\b(?:\s+(?:of\s+)?(last|next|this)\s+year\b)?`,
    'g',
  ),
  read(match, frame) {
    if (isOtherWord(match, frame.text)) return null;
    const month = monthNumber(match[2] ?? '');
    if (!frame.published) return openValue(`XXXX-${pad(month, 2)}`);
    if (match[3]) return monthValue(frame.published.year + pointedShift(match[3]), month, 'implied');
    const outlook = match[1] ? 'open' : frame.outlook(match.index);
    return monthValue(yearOfMonth(month, frame.published, { outlook, deictic: match[1] }), month, 'implied');
  },
};

interface Pointer {
  readonly outlook: Outlook;
  readonly deictic: string | undefined;
}

function yearOfMonth(month: number, published: Day, { outlook, deictic }: Pointer): number {
  const gap = month - published.month;
  if (deictic === 'this') return published.year;
  if (deictic === 'next') return gap > 0 ? published.year : published.year + 1;
  if (deictic === 'last') return gap < 0 ? published.year : published.year - 1;
  if (outlook === 'future') return gap < 0 ? published.year + 1 : published.year;
  if (outlook === 'past') return gap > 0 ? published.year - 1 : published.year;
  return gap > 3 ? published.year - 1 : published.year;
}

function readRange(match: RegExpExecArray, frame: DateFrame): DateReading {
  if (match[3] === 'and' && match[1] !== 'between') return null;
  const from = monthNumber(match[2] ?? '');
  const to = monthNumber(match[4] ?? '');
  const stated = /^\d/.test(match[5] ?? '');
  const year = stated ? Number(match[5]) : impliedYear(to, frame, match);
  if (year === null) return openValue('XXXX');
  const first = { year: from > to ? year - 1 : year, month: from, day: 1 };
  const last = { year, month: to, day: daysInMonth(year, to) };
  const value = rangeValue(first, last, stated ? 'stated' : 'implied');
  return withTimex(value, `${monthTimex(first)}/${monthTimex(last)}`);
}

function monthTimex(day: Day): string {
  return isoDay(day).slice(0, 7);
}

function impliedYear(month: number, frame: DateFrame, match: RegExpExecArray): number | null {
  if (!frame.published) return null;
  const shift = { 'this year': 0, 'last year': -1, 'next year': 1 }[match[5] ?? ''];
  if (shift !== undefined) return frame.published.year + shift;
  return yearOfMonth(month, frame.published, { outlook: frame.outlook(match.index), deictic: undefined });
}

/** "March", "May" and "August" are also other words and names: they want a word in front that dates. */
function isOtherWord(match: RegExpExecArray, text: string): boolean {
  const front = text.slice(Math.max(0, match.index - 24), match.index);
  const rest = text.slice(match.index + match[0].length);
  // A surname or first name: "Theresa May", "April Jones", "June Lee".
  if (
    /^(?:May|April|June|August)$/.test(match[0]) &&
    /\b[A-Z][a-z]+\s+$/.test(front) &&
    !/^(?:In|By|Since|Last|Next|The)\s+$/.test(front.trimStart())
  )
    return true;
  if (!/^(?:March|May|August)$/.test(match[0]))
    return /^(?:April|June)$/.test(match[0]) && /^\s+[A-Z][a-z]/.test(rest) && !datingWord.test(front);
  return !datingWord.test(front) && !/^'s\b|^’s\b/.test(rest);
}

const datingWord = new RegExp(String.raw`(?:\b${anyOf(monthLeads)}|-)\s+$`, 'i');
