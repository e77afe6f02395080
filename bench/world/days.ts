/** The first day of the simulated world: 2015-01-01, in days since 1970-01-01. */
export const firstDay = 16_436;

/** The date `YYYY-MM-DD` of a day of the world, counted from 0. */
export function dateOf(day: number): string {
  return new Date((firstDay + day) * 86_400_000).toISOString().slice(0, 10);
}

/** The calendar year of a day of the world. */
export function yearOf(day: number): number {
  return Number(dateOf(day).slice(0, 4));
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** "3 May 2019". */
export function britishDate(day: number): string {
  const [year, month, date] = dateOf(day).split('-').map(Number);
  return `${date} ${months[month - 1]} ${year}`;
}

/** "May 3, 2019". */
export function americanDate(day: number): string {
  const [year, month, date] = dateOf(day).split('-').map(Number);
  return `${months[month - 1]} ${date}, ${year}`;
}

export function weekdayOf(day: number): string {
  return weekdays[new Date((firstDay + day) * 86_400_000).getUTCDay()];
}
