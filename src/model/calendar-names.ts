/** English names of the months, January first. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** English names of the days of the week, Monday first. */
export const weekdayNames: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

const lowerMonths = monthNames.map((name) => name.toLowerCase());
const lowerWeekdays = weekdayNames.map((name) => name.toLowerCase());

/** Months as they are shortened, lower case, without the full stop: "jan", "sep" and "sept"; May is never shortened. */
export const shortMonths: readonly string[] = lowerMonths.flatMap((name) => {
  if (name === 'may') return [];
  return name === 'september' ? ['sep', 'sept'] : [name.slice(0, 3)];
});

/** Number of the month, from 1, that a word names in full or shortened ("Sept.", "Oct"), whatever its capitals; 0 where it names none. */
export function monthNumber(word: string): number {
  const lower = word.toLowerCase().replace('.', '');
  return lower.length < 3 ? 0 : lowerMonths.findIndex((name) => name.startsWith(lower)) + 1;
}

/** Whether a word is the full name of a month, whatever its capitals. */
export function isMonthName(word: string): boolean {
  return lowerMonths.includes(word.toLowerCase());
}

/** Whether a word is the full name of a day of the week, whatever its capitals. */
export function isWeekdayName(word: string): boolean {
  return lowerWeekdays.includes(word.toLowerCase());
}
