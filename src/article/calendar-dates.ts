import { forms } from './date-forms.ts';
import type { DateHabits, Form, FoundDate } from './date-forms.ts';
import { otherCalendarForms } from './other-calendar-forms.ts';

/** How texts of a language (BCP 47 tag) write their dates: English ones leave the order open, since it may be either. */
export function habitsOf(tag: string | null): DateHabits {
  const language = tag === null ? null : tag.toLowerCase().split(/[-_]/)[0];
  return { order: language === null || language === 'en' ? 'open' : 'day-first', language };
}

/** Arabic, Persian, Hindi, Bengali, Thai, Lao, Burmese and Khmer digits from zero on. */
const otherDigits = ['٠', '۰', '०', '০', '๐', '໐', '၀', '០'].map((zero) => zero.charCodeAt(0));
const otherDigit = /[٠-٩۰-۹०-९০-৯๐-๙໐-໙၀-၉០-៩]/g;

/** Digits of other scripts as ours; one for one, so that places stay. */
export function withOurDigits(text: string): string {
  return text.replace(otherDigit, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (otherDigits.find((zero) => code >= zero && code < zero + 10) ?? code));
  });
}

/** The first match of a form at or behind a place that is a date. */
function firstOf(form: Form, text: string, habits: DateHabits): (FoundDate & { readonly at: number }) | null {
  form.pattern.lastIndex = 0;
  for (let match = form.pattern.exec(text); match !== null; match = form.pattern.exec(text)) {
    const read = form.read(match, habits);
    if (read !== null) return { ...read, words: match[0], at: match.index };
    // The word behind the number was no month: the next date may begin with that word.
    form.pattern.lastIndex = match.index + (/^\d+/.exec(match[0])?.[0].length ?? 1);
  }
  return null;
}

/**
 * Finds the first calendar date written with its year in a short text (a date line, a meta tag, an envelope).
 *
 * An instant keeps the calendar date of its own offset, as its publisher wrote it. "3/4/2025" is read as the habits say, and stays open
 * (`date` null, `either` the two) where they leave the order open. Null where there is none.
 */
export function findCalendarDate(text: string, habits: DateHabits): FoundDate | null {
  const plain = withOurDigits(text);
  for (const form of [...forms, ...otherCalendarForms]) {
    const found = firstOf(form, plain, habits);
    if (found) return found;
  }
  return null;
}

/** A line that tells of one text has fewer dates. */
const mostDates = 6;

/** All such dates of a short line, in order, each with its place in it; those of other calendars where it has none of ours: a line that gives a day in both gives one day. */
export function findCalendarDates(line: string, habits: DateHabits): readonly PlacedDate[] {
  const ours = datesIn(line, habits, forms);
  return ours.length > 0 ? ours : datesIn(line, habits, otherCalendarForms);
}

/** A date with its place in its line. */
type PlacedDate = FoundDate & { readonly at: number };

function datesIn(line: string, habits: DateHabits, among: readonly Form[]): readonly PlacedDate[] {
  const found: (FoundDate & { readonly at: number })[] = [];
  const plain = withOurDigits(line);
  for (let start = 0; start < plain.length && found.length < mostDates;) {
    const rest = plain.slice(start);
    const dates = among.map((form) => firstOf(form, rest, habits)).filter((date) => date !== null);
    if (dates.length === 0) break;
    const next = dates.reduce((first, date) => (date.at < first.at ? date : first));
    found.push({ ...next, at: start + next.at });
    start += next.at + next.words.length;
  }
  return found;
}
