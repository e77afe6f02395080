/** How words can bound a number. */
export const bounds = ['exact', 'about', 'more', 'less', 'range'] as const;

/** How the words bound a number. */
export type Bound = (typeof bounds)[number];

/**
 * A number as written, in full units: 5.6 trillion won is 5.6e12 KRW.
 *
 * `exact` and `about` have `low === high`; `more` has no `high`; `less` has no `low`; `range` has both.
 */
export interface Quantity {
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** `money`, `people`, `percent`, `percentage points`, `rank`, `times`, `years`, or the counted noun as written, in either number. */
  readonly unit: string;
  /** ISO 4217; null for what is no money, and where the text says only "dollars". */
  readonly currency: string | null;
}
