import type { PartialDate } from '../../../model/dates.ts';
import type { DateFinding } from '../../mechanics/findings.ts';
import { sameDay } from './rules/relative-days.ts';

/**
 * Gives "the same day", "that day" the day that an earlier sentence named last, as an implied date; without such a day it
 * stays open. The findings are those of one article in text order.
 */
export function withDaysNamedBefore(dates: readonly DateFinding[]): readonly DateFinding[] {
  let named: PartialDate | null = null;
  return dates.map((finding) => {
    if (finding.date?.precision === 'day') named = finding.date;
    if (finding.rule !== sameDay.card.name || finding.date !== null || named === null) return finding;
    return { ...finding, date: { ...named, basis: 'implied' as const }, timex: named.start };
  });
}
