import { readIsoDay } from '../model/calendar.ts';
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
export interface ListOptions extends Omit<ListQuery, 'kind' | 'citing' | 'toldOnlyBy' | 'ids'> {
  /** Two parties; the same as `with`. */
  readonly between?: readonly string[];
}

/** The query that a kind and its conditions make. */
export function listQuery(kind: RecordKind, { between = [], ...conditions }: ListOptions): ListQuery {
  const parties = [...(conditions.with ?? []), ...between];
  return { kind, ...conditions, ...(parties.length === 0 ? {} : { with: parties }) };
}

/** A kind by its plural or its singular; null for any other word. */
export function kindCalled(word: string): RecordKind | null {
  const folded = word.toLowerCase();
  return kindOf[folded] ?? Object.values(kindOf).find((one) => one === folded) ?? null;
}

/** A day, month or year that the calendar has, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null for any other text: "2025-02-30". */
export function readDay(text: string): string | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  return readIsoDay(`${year}-${month}-${day}`) === null ? null : text;
}

/** A whole number from 1; null for any other text. */
export function readLimit(text: string): number | null {
  const n = Number(text);
  return Number.isInteger(n) && n >= 1 ? n : null;
}
