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
export interface ListOptions extends Pick<
  ListQuery,
  'with' | 'since' | 'until' | 'about' | 'rejected' | 'limit' | 'after'
> {
  /** Two parties; the same as `with`. */
  readonly between?: readonly string[];
}

/** The query that a kind and its conditions make. */
export function listQuery(kind: RecordKind, options: ListOptions): ListQuery {
  const { since, until, about, rejected, limit, after } = options;
  const parties = [...(options.with ?? []), ...(options.between ?? [])];
  return {
    kind,
    ...(parties.length === 0 ? {} : { with: parties }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(about === undefined ? {} : { about }),
    ...(rejected === true ? { rejected } : {}),
    ...(limit === undefined ? {} : { limit }),
    ...(after === undefined ? {} : { after }),
  };
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
