/** Where a day, month or year of the calendar begins and ends, as a year with its part: "2025-07" is from 2025.5 to 2025.58. Null for none. */
export function yearsOf(day: string): { readonly from: number; readonly to: number } | null {
  const [, year = '', month, date] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(day) ?? [];
  if (year === '') return null;
  const start = Number(year);
  if (month === undefined) return { from: start, to: start + 1 };
  const ofMonth = start + (Number(month) - 1) / 12;
  if (date === undefined) return { from: ofMonth, to: ofMonth + 1 / 12 };
  const ofDay = ofMonth + (Number(date) - 1) / 372;
  return { from: ofDay, to: ofDay + 1 / 372 };
}

/** The middle of a day, month or year. */
export function middleOf(day: string): number | null {
  const years = yearsOf(day);
  return years === null ? null : (years.from + years.to) / 2;
}

/** Puts numbers on a line from `from` to `to`; a single one in the middle. */
export function scaleOf(
  numbers: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): (number: number) => number {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return (number) =>
    most === least ? (from + to) / 2 : from + ((to - from) * (number - least)) / (most - least);
}

/** The day so many days before or after a day `YYYY-MM-DD`. */
export function dayFrom(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}
