/** How finely a date can be known. */
export const datePrecisions = [
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'range',
] as const;

/** How finely a date is known. */
export type DatePrecision = (typeof datePrecisions)[number];

/** Where a date or place can come from: the words themselves, or something else that it follows from. */
export const bases = ['stated', 'implied'] as const;

/** Whether the words themselves give a date or place, or it follows from something else. */
export type Basis = (typeof bases)[number];

/** A calendar date known only so far, resolved against the article's date. */
export interface PartialDate {
  /** First day it may be, `YYYY-MM-DD` (proleptic Gregorian). */
  readonly start: string;
  /** Last day it may be, inclusive. */
  readonly end: string;
  readonly precision: DatePrecision;
  /** Whether the words give the date, or it follows from the article's date or from another sentence. */
  readonly basis: Basis;
}
