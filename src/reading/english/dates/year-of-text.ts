import type { Sentence } from '../../../model/annotated.ts';
import type { DateFinding } from '../../mechanics/findings.ts';
import { dayValue } from './date-value.ts';

/**
 * The year in which an article without a date was written, where its own words leave no doubt; else null.
 *
 * Two signs are taken: all the days that it writes out in full lie in one year; or a sentence counts whole years from
 * a stated year to now ("since 1992 … over the past 33 years"). Signs that differ give null.
 */
export function yearOfText(sentences: readonly Sentence[], dates: readonly DateFinding[]): number | null {
  const years = new Set<number>();
  for (const { date } of dates) {
    if (date?.basis === 'stated' && isOfDays(date.precision)) {
      years.add(Number(date.start.slice(0, 4))).add(Number(date.end.slice(0, 4)));
    }
  }
  for (const sentence of sentences) {
    const year = countedYear(sentence.text);
    if (year !== null) years.add(year);
  }
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** Gives the days that stand without a year the year of the text, as an implied date. */
export function withYear(dates: readonly DateFinding[], year: number): readonly DateFinding[] {
  return dates.map((finding) => {
    const [, month, day] = /^XXXX-(\d\d)-(\d\d)$/.exec(finding.timex) ?? [];
    if (finding.date !== null || month === undefined || day === undefined) return finding;
    return { ...finding, ...dayValue({ year, month: Number(month), day: Number(day) }, 'implied') };
  });
}

function isOfDays(precision: string): boolean {
  return precision === 'day' || precision === 'range';
}

/** "since … in 1992 … the past 33 years": 2025. Vague counts ("more than 30 years") tell no year. */
function countedYear(text: string): number | null {
  const since = /\b[Ss]ince\b[^.;]{0,80}?\b((?:19|20)\d\d)\b/.exec(text);
  const count = /\b(?:past|last) (\d{1,2}) years\b/.exec(text);
  return since === null || count === null ? null : Number(since[1]) + Number(count[1]);
}
