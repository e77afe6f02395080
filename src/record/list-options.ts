import type { RecordKind } from '../model/record.ts';
import type { ListQuery } from './store.ts';

/** The plural by which people ask for each kind. */
export const kindOf: Readonly<Record<string, RecordKind>> = {
  events: 'event',
  statements: 'statement',
  commitments: 'commitment',
  figures: 'figure',
  conflicts: 'conflict',
  actors: 'actor',
  articles: 'article',
  stories: 'story',
};

/** The conditions of a list as people give them, one by one. */
export interface ListOptions extends Omit<ListQuery, 'kind' | 'citations' | 'citing' | 'order'> {
  /** Two parties; the same as `with`. */
  readonly between?: readonly string[];
}

/** The query that a kind and its conditions make. */
export function listQuery(kind: RecordKind, { between = [], ...conditions }: ListOptions): ListQuery {
  const parties = [...(conditions.with ?? []), ...between];
  return { kind, ...conditions, ...(parties.length === 0 ? {} : { with: parties }) };
}

/** A day, month or year, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null for any other text. */
export function readDay(text: string): string | null {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text) ? text : null;
}

/** A whole number from 1; null for any other text. */
export function readLimit(text: string): number | null {
  const n = Number(text);
  return Number.isInteger(n) && n >= 1 ? n : null;
}
