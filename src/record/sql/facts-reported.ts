import { conflictsOver } from '../core/theme.ts';
import type { StoredFact } from '../core/stored-values.ts';
import type { ListQuery } from '../store.ts';
import type { Connection } from './connection.ts';
import { articleConditions } from './list-reports.ts';

/**
 * Up to so many articles of an outlet, or of the days asked for, their facts are gathered first; where there are more, a walk along the
 * facts soon meets one of theirs.
 */
const mostGathered = 2000;

/**
 * Ids of the derived values that the articles of the query's outlets, or of its days, report; some may not fit the query, but none is
 * missing. Null where the query asks for neither, or where the articles are many.
 */
export function factsReported(connection: Connection, query: ListQuery): ReadonlySet<string> | null {
  const conditions = articleConditions(query);
  if (conditions.length === 0) return null;
  const where = conditions.map((one) => one.where).join(' AND ');
  const values = conditions.flatMap((one) => one.values);
  const sql = `SELECT a.seq FROM article a WHERE ${where} LIMIT ${mostGathered + 1}`;
  const among = connection.all<{ seq: number }>(sql, ...values).map((row) => row.seq);
  if (among.length > mostGathered) return null;
  switch (query.kind) {
    case 'conflict':
      return conflictsTold(connection, among);
    case 'actor':
      return idsTold(connection, actorsToldSql, among);
    case 'event':
    case 'statement':
    case 'commitment':
    case 'figure':
    case 'article':
    case 'story':
    case 'judgement':
      return idsTold(connection, factsToldSql, among);
  }
}

function idsTold(connection: Connection, sql: string, articles: readonly number[]): ReadonlySet<string> {
  return new Set(connection.all<{ id: string }>(sql, articles).map((row) => row.id));
}

const factsToldSql = `SELECT DISTINCT s.fact AS id FROM numbers(?) g CROSS JOIN claim c ON c.article = g.value
  CROSS JOIN signature s ON s.seq = c.signature WHERE s.fact IS NOT NULL`;

const actorsToldSql = `SELECT DISTINCT s.actor AS id FROM numbers(?) g CROSS JOIN actor_mention m ON m.article = g.value
  CROSS JOIN actor_signature s ON s.seq = m.signature WHERE s.actor IS NOT NULL`;

function conflictsTold(connection: Connection, articles: readonly number[]): ReadonlySet<string> {
  const told = connection.all<{ id: string }>(
    `SELECT DISTINCT s.id FROM numbers(?) g CROSS JOIN claim c ON c.article = g.value CROSS JOIN signature s ON s.seq = c.signature`,
    articles,
  );
  const conflicts = connection.all<StoredFact>(
    `SELECT id, kind, value FROM fact WHERE kind = 'conflict' AND block IN
      (SELECT s.block FROM numbers(?) g CROSS JOIN claim c ON c.article = g.value CROSS JOIN signature s ON s.seq = c.signature)`,
    articles,
  );
  return conflictsOver(new Set(told.map((row) => row.id)), conflicts);
}
