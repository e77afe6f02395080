/** How finely a date is known. */
export type DatePrecision =
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'range';

/** A calendar date known only so far, resolved against the article's date. */
export interface PartialDate {
  /** First day it may be, `YYYY-MM-DD` (proleptic Gregorian). */
  readonly start: string;
  /** Last day it may be, inclusive. */
  readonly end: string;
  readonly precision: DatePrecision;
  /** Whether the words give the date, or it follows from the article's date or from another sentence. */
  readonly basis: 'stated' | 'implied';
}
