import type { PartialDate } from '../../../model/dates.ts';
import { dayAfter } from '../../../model/iso-days.ts';
import type { DateFinding } from '../../mechanics/findings.ts';
import { neighbourDay, sameDay } from './rules/relative-days.ts';

/** The day named last, and the sentence that names it. */
interface NamedDay {
  readonly date: PartialDate;
  readonly sentence: number;
}

/**
 * How many days after the day named before an open finding is: 0 for "that day", -1 for "the previous day" in the sentence behind, null
 * for any other. "A day after the vote" counts from what follows.
 */
function daysFromNamed({ rule, sentence, span }: DateFinding, named: NamedDay, text: string): number | null {
  if (rule === sameDay.card.name) return 0;
  if (rule !== neighbourDay.card.name || sentence > named.sentence + 1) return null;
  const words = text.slice(span.start, span.end);
  const isOfNext =
    /(?:before|after)$/iu.test(words) && /^\s+[\p{L}\d]/u.test(text.slice(span.end, span.end + 3));
  if (isOfNext) return null;
  return /previous|before|earlier/iu.test(words) ? -1 : 1;
}

/**
 * Gives "the same day", "that day" the day that an earlier sentence named last, and "the previous day" the one before that of the last
 * sentence, as implied dates; without such a day they stay open. The findings are those of one article in text order.
 */
export function withDaysNamedBefore(dates: readonly DateFinding[], text: string): readonly DateFinding[] {
  let named: NamedDay | null = null;
  return dates.map((finding) => {
    const { date, sentence } = finding;
    if (date?.precision === 'day') named = { date, sentence };
    const days = date === null && named !== null ? daysFromNamed(finding, named, text) : null;
    if (days === null || named === null) return finding;
    const day = dayAfter(named.date.start, days);
    return {
      ...finding,
      date: { ...named.date, start: day, end: day, basis: 'implied' as const },
      timex: day,
    };
  });
}
