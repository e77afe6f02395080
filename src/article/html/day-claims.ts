import type { FoundDate } from '../calendar-dates.ts';

/**
 * Where a page gives a day, from the most to the least trusted; measured on 667 pages of many sites with their days known.
 */
export const daySources = [
  'linked',
  'meta',
  'marked',
  'shown-as-published',
  'linked-other',
  'address',
  'shown-below',
  'shown-above',
  'script',
  'told-elsewhere',
  'dated-meta',
  'in-title',
  'created',
  'shown-as-changed',
  'changed',
] as const;

/** Where a page gives a day. */
export type DaySource = (typeof daySources)[number];

/** One place of a page that gives a day of its article. */
export interface DayClaim {
  readonly source: DaySource;
  readonly found: FoundDate;
  /** An instant of Greenwich, whose day the publisher may have written as the next or the last one. */
  readonly isUtc?: boolean;
  /** How far behind the headline it stands, in letters of the page's own text; absent for what is not shown below one. */
  readonly behind?: number;
}
