import { weekdayNames } from '../../../model/calendar-names.ts';
import { nearDays } from '../lexicon/days.ts';

const days: ReadonlySet<string> = new Set([
  ...weekdayNames.map((name) => name.toLowerCase()),
  ...Object.keys(nearDays),
]);

/** Whether a word names a day: it neither does anything nor has anything done to it. */
export function isDay(text: string): boolean {
  return days.has(text.toLowerCase());
}
