import type { ListQuery } from '../store.ts';
import type { Connection, Parameter } from './connection.ts';
import { findActorIds } from './find-actors.ts';
import type { ArticleRow } from './present-values.ts';
import { daysOf, defaultLimit } from './query-days.ts';
import { articlesAbout } from './search-passages.ts';

/** Mentions of a party up to which they are all looked at. */
const mostMentions = 150_000;

/** Articles up to which all are read to order them; where there are more, walking back in time meets them soon. */
const mostGathered = 50_000;

/** The articles that a query asks for, by day of publication, then id. */
export function articlesAsked(connection: Connection, query: ListQuery): readonly ArticleRow[] {
  const { since, until } = daysOf(query);
  const parties = (query.with ?? []).map((name) => JSON.stringify(findActorIds(connection, name)));
  const where = ['1 = 1', ...parties.map(() => namesParty)];
  const values: Parameter[] = parties.flatMap((keys) => [keys, keys]);
  if (since !== '') {
    where.push('a.published >= ?');
    values.push(since);
  }
  if (until !== '') {
    where.push('a.published <= ?');
    values.push(until);
  }
  const among = gathered(connection, query, parties);
  const from = among === null ? 'article a' : 'json_each(?) g CROSS JOIN article a ON a.seq = g.value';
  const direction = query.order === 'asc' ? 'ASC' : 'DESC';
  return connection.all<ArticleRow>(
    `SELECT a.* FROM ${from} WHERE ${where.join(' AND ')} ORDER BY a.published ${direction}, a.id LIMIT ?`,
    ...(among === null ? [] : [JSON.stringify(among)]),
    ...values,
    query.limit ?? defaultLimit,
  );
}

const signaturesOf = `SELECT seq FROM actor_signature WHERE actor IN (SELECT value FROM json_each(?))
  UNION SELECT seq FROM actor_signature WHERE country IN (SELECT value FROM json_each(?))`;

const namesParty = `EXISTS (SELECT 1 FROM actor_mention m JOIN actor_signature s ON s.seq = m.signature WHERE m.article = a.seq AND
  (s.actor IN (SELECT value FROM json_each(?)) OR s.country IN (SELECT value FROM json_each(?))))`;

/** Rows of the articles among which those asked for lie; null where they are best met by walking along the days. */
function gathered(
  connection: Connection,
  query: ListQuery,
  parties: readonly string[],
): readonly number[] | null {
  if (query.about !== undefined) return articlesAbout(connection, query.about);
  const few = parties
    .map((keys) => articlesNaming(connection, keys))
    .filter((rows) => rows.length < mostMentions)
    .map((rows) => new Set(rows));
  if (few.length === 0) return null;
  const shared = few.reduce((all, one) => all.intersection(one));
  return shared.size < mostGathered ? [...shared] : null;
}

/** Rows of the articles that name a party, by whatever signature; up to `mostMentions`. */
function articlesNaming(connection: Connection, keys: string): readonly number[] {
  const rows = connection.all<{ article: number }>(
    `SELECT m.article FROM (${signaturesOf}) named CROSS JOIN actor_mention m ON m.signature = named.seq LIMIT ?`,
    keys,
    keys,
    mostMentions,
  );
  return rows.map((row) => row.article);
}
