import { dayOfNumber, isoDay } from '../../model/calendar.ts';
import { findCalendarDate } from '../calendar-dates.ts';
import type { DateHabits, FoundDate } from '../date-forms.ts';

/**
 * How far each place where a page gives a day is trusted; 1 the most.
 *
 * Source: how often each was right on 667 pages of as many sites, from 98 to 60 in 100.
 */
export const trustOf = {
  /** Linked data of the article. */
  linked: 1,
  /** A meta tag of the publication. */
  meta: 2,
  /** Microdata of the publication. */
  marked: 3,
  /** Beside the headline, with a word or a label that says so. */
  'shown-as-published': 4,
  /** Linked data of the page. */
  'linked-other': 5,
  /** In the page's web address. */
  address: 6,
  /** Below the headline, bare. */
  'shown-below': 7,
  'shown-above': 8,
  /** In a script. */
  script: 9,
  /** Anywhere, with such a word. */
  'told-elsewhere': 10,
  /** A meta tag that says only "date". */
  'dated-meta': 11,
  /** At an end of the headline. */
  'in-title': 12,
  /** The one day of the page. */
  alone: 13,
  /** Of the page's making. */
  created: 14,
  /** Shown as that of the last change. */
  'last-changed': 15,
  /** Shown as that of a change: never taken. */
  changed: 16,
} as const;

/** Where a page gives a day. */
export type DaySource = keyof typeof trustOf;

/** One place of a page that gives a day of its article. */
export interface DayClaim {
  readonly source: DaySource;
  readonly found: FoundDate;
  /** An instant of Greenwich, whose day the publisher may have written as the next or the last one. */
  readonly isUtc?: boolean;
  /** How far behind the headline it stands, in letters of the page's own text; absent for what is not shown below one. */
  readonly behind?: number;
}

/** Seconds or milliseconds since 1970, as some sites write an instant. */
const epoch = /^(1\d{9})(?:\d{3})?$/;
const secondsOfDay = 86_400;
const longestInstant = 120;

/** What the words of an attribute or a field say of a day; null where they are no date. */
export function claimOf(source: DaySource, words: string | null, habits: DateHabits): DayClaim | null {
  if (words === null) return null;
  const plain = words.slice(0, longestInstant).trim();
  const seconds = epoch.exec(plain);
  if (seconds) {
    const date = isoDay(dayOfNumber(Math.floor(Number(seconds[1]) / secondsOfDay)));
    return { source, found: { date, words }, isUtc: true };
  }
  const found = findCalendarDate(plain, habits);
  return found && { source, found, isUtc: /\d(?:Z|[+-]00:?00)$|\b(?:GMT|UTC)\b/.test(plain) };
}
