import { compareText } from '../../model/order.ts';

/** What a run of reading did not read in full, by kind with numbers. */
export interface Unread {
  /** Articles in a language that is not read, by language. */
  readonly languages: Map<string, number>;
  undated: number;
  /** What was refused, by code. */
  readonly refused: Map<string, number>;
}

/** Nothing unread so far. */
export const noneUnread = (): Unread => ({ languages: new Map(), undated: 0, refused: new Map() });

/** Adds one to a count. */
export function countOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What was not read, for people, with what to do; empty where everything was. */
export function unreadLines({ languages, undated, refused }: Unread): readonly string[] {
  return [
    ...line(
      'kept unread, since their language is not read yet (they are searched and listed, nothing is claimed)',
      languages,
    ),
    ...(undated === 0
      ? []
      : [
          `without a date, so that "on Tuesday" stays open: ${undated} (give it in a first line "date 2025-03-04", or as "date" in JSON or CSV)`,
        ]),
    ...line('refused, each named above with what to do', refused),
  ];
}

function line(why: string, counts: ReadonlyMap<string, number>): readonly string[] {
  if (counts.size === 0) return [];
  const ordered = [...counts].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return [`${why}: ${ordered.map(([key, count]) => `${key} ${count}`).join(', ')}`];
}
