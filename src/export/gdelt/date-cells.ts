import type { PartialDate } from '../../model/dates.ts';
import type { GdeltCells } from './gdelt-columns.ts';

/** The date of an event as far as it is known: the day, else the month, else the year, where all its days lie in one. */
export function dateCells(date: PartialDate | null): GdeltCells {
  if (date === null) return {};
  const { start, end } = date;
  const day = start === end ? start : null;
  return {
    SQLDATE: day === null ? '' : digits(day),
    MonthYear: start.slice(0, 7) === end.slice(0, 7) ? digits(start.slice(0, 7)) : '',
    Year: start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : '',
    FractionDate: day === null ? '' : fractionOf(day),
  };
}

/** The digits of a day or month: "20251030". */
export const digits = (text: string): string => text.replaceAll('-', '');

/**
 * The year with the part of it that has gone, by GDELT's rule: thirty days for each month before, four digits. Its codebook leaves open from
 * where months count; its files count them from 0 (18 February 2020 is 2020.1315).
 */
function fractionOf(day: string): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return (year + ((month - 1) * 30 + dayOfMonth) / 365).toFixed(4);
}
