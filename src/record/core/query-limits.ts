import type { ListQuery } from '../store.ts';
import { rejectedKind } from './rejected.ts';

/** How many values a query gives where it does not say. */
export const defaultLimit = 50;

/** How many citations an actor is listed with where a query does not say. */
const usualCitations = 20;

/** How many citations the values of a query come with. */
export function citationLimit({ kind, citations }: ListQuery): number {
  return citations ?? (kind === 'actor' ? usualCitations : Infinity);
}

/** The kind under which the facts of a query are kept: those that are rejected are kept apart. */
export function keptKind({ kind, rejected }: ListQuery): string {
  return rejected === true && kind !== 'conflict' ? rejectedKind(kind) : kind;
}

/** First and last day, `YYYY-MM-DD`; empty where open. */
export interface QueryDays {
  readonly since: string;
  readonly until: string;
}

/** The first and last day of a query; "2024" and "2024-03" stand for their whole span: "2024~" follows every day of 2024. */
export function daysOf(query: Pick<ListQuery, 'since' | 'until'>): QueryDays {
  return { since: query.since ?? '', until: query.until === undefined ? '' : `${query.until}~` };
}
