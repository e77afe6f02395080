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

/** The query that a kind and its conditions make; what is no condition of a list is left out. */
export function listQuery(kind: RecordKind, options: ListOptions): ListQuery {
  const parties = [...(options.with ?? []), ...(options.between ?? [])];
  return { kind, ...conditionsIn(options), ...(parties.length === 0 ? {} : { with: parties }) };
}

const conditions = [
  'since',
  'until',
  'newSince',
  'about',
  'outlet',
  'type',
  'status',
  'place',
  'stage',
  'due',
  'rejected',
  'limit',
  'after',
] as const;

type Conditions = Pick<ListOptions, (typeof conditions)[number]>;

function conditionsIn(options: ListOptions): Conditions {
  return Object.fromEntries(
    conditions.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );
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
