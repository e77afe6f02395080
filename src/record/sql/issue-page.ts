import { Failure } from '../../model/failure.ts';
import type { Issue } from '../../model/issue.ts';
import { defaultLimit } from '../core/query-limits.ts';
import type { IssuePage, IssueQuery } from '../store.ts';
import type { Connection, Parameter } from './connection.ts';

interface IssueRow {
  readonly id: string;
  readonly position: number;
  readonly value: string;
}

/** A page of the issues of a record, by article, in the order raised. Throws `usage` for a cursor that is none. */
export function issuePage(connection: Connection, query: IssueQuery): IssuePage {
  const { code, article } = query;
  const limit = query.limit ?? defaultLimit;
  const [id, position] = placeOf(query.after);
  const conditions: readonly (readonly [string, Parameter | undefined])[] = [
    ['i.code = ?', code],
    ['a.id = ?', article],
  ];
  const given = conditions.filter(([, value]) => value !== undefined);
  const rows = connection.all<IssueRow>(
    `SELECT a.id, i.position, i.value FROM article a CROSS JOIN article_issue i ON i.article = a.seq
     WHERE (a.id > ? OR (a.id = ? AND i.position > ?)) ${given.map(([where]) => `AND ${where}`).join(' ')}
     ORDER BY a.id, i.position LIMIT ?`,
    id,
    id,
    position,
    ...given.flatMap(([, value]) => value ?? []),
    limit + 1,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    issues: shown.map((row) => ({ ...issueIn(row), article: row.id })),
    next: rows.length > limit && last !== undefined ? `${last.id}.${last.position}` : null,
  };
}

function issueIn({ value }: IssueRow): Issue {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by keptReading
  return JSON.parse(value) as Issue;
}

/** The article and position that a cursor names; before all where none is given. */
function placeOf(cursor: string | undefined): readonly [id: string, position: number] {
  if (cursor === undefined) return ['', -1];
  const [, id, position] = /^([0-9a-f]{1,64})\.(\d{1,9})$/.exec(cursor) ?? [];
  if (id === undefined || position === undefined)
    throw new Failure('usage', `no cursor of this list: ${cursor}`);
  return [id, Number(position)];
}
