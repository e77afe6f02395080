import { monthNames } from './calendar-names.ts';
import type { PartialDate } from './dates.ts';

/** A day at any precision in words: "2025", "October 2025", "30 October 2025". */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-');
  if (month === undefined) return year;
  const named = `${monthNames[Number(month) - 1] ?? month} ${year}`;
  return date === undefined ? named : `${Number(date)} ${named}`;
}

/** A partial date in words at its precision: "30 October 2025", "October 2025", "2025", "10–13 August 2025"; "undated" for none. */
export function dateInWords(date: PartialDate | null): string {
  if (date === null) return 'undated';
  if (date.start === date.end) return dayInWords(date.start);
  if (date.precision === 'year') return date.start.slice(0, 4);
  if (date.precision === 'month') return dayInWords(date.start.slice(0, 7));
  if (date.start.slice(0, 7) === date.end.slice(0, 7))
    return `${Number(date.start.slice(8))}–${dayInWords(date.end)}`;
  return `${dayInWords(date.start)} to ${dayInWords(date.end)}`;
}
