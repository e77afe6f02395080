import type { ListQuery } from '../store.ts';

/** How many values a query gives where it does not say. */
export const defaultLimit = 50;

/** The first and last day of a query, empty where open; "2024" and "2024-03" stand for their whole span. */
export function daysOf(query: ListQuery): { readonly since: string; readonly until: string } {
  return { since: query.since ?? '', until: query.until === undefined ? '' : `${query.until}~` };
}
