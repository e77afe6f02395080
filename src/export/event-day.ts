import type { PartialDate } from '../model/dates.ts';

/** The day of an event where it is known to the day, else null: a month or a year is none. */
export const oneDay = (date: PartialDate | null): string | null =>
  date !== null && date.start === date.end ? date.start : null;
