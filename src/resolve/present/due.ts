import type { PartialDate } from '../../model/dates.ts';
import type { Due } from '../../model/record.ts';

/** A partial date as one text at its own precision: "2030", "2030-06", "2030-06-15"; other spans by their last day. */
export function dueOf(date: PartialDate | null): Due | null {
  if (date === null) return null;
  const { precision } = date;
  if (precision === 'year') return { date: date.start.slice(0, 4), precision };
  if (precision === 'month') return { date: date.start.slice(0, 7), precision };
  return { date: precision === 'day' ? date.start : date.end, precision };
}
