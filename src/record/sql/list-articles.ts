import type { ArticleRow } from '../core/article-rows.ts';
import { orderOf, stretchesAfter, type Stretch } from '../core/list-order.ts';
import { placeOfCursor } from '../core/list-cursor.ts';
import { chosenIn } from '../core/list-filters.ts';
import { daysOf } from '../core/query-limits.ts';
import type { ListQuery } from '../store.ts';
import type { Connection, Parameter } from './connection.ts';
import type { Asked } from './fact-walks.ts';
import { findActorIds } from './find-actors.ts';
import { articleConditions } from './list-reports.ts';
import { articlesAbout } from './passages.ts';

/** Up to so many mentions of a party all are looked at. */
const mostMentions = 150_000;

/** Up to so many articles all are read to order them; where there are more, a walk back in time soon meets them. */
const mostGathered = 50_000;

/** A condition on an article `a`, with its values. */
export interface Condition {
  readonly where: string;
  readonly values: readonly Parameter[];
}

/** The articles that a query asks for, by day of publication in its order, then by id, up to the limit. */
export function articlesAsked(connection: Connection, asked: Asked): readonly ArticleRow[] {
  const parties = partiesOf(connection, asked);
  chosenIn(asked);
  const conditions = [...datedWithin(asked), ...namingParties(parties), ...articleConditions(asked)];
  const among = articlesAmong(connection, asked, parties);
  const from = among === null ? 'article a' : 'numbers(?) g CROSS JOIN article a ON a.seq = g.value';
  const direction = orderOf(asked) === 'asc' ? 'ASC NULLS FIRST' : 'DESC NULLS LAST';
  const found: ArticleRow[] = [];
  for (const stretch of stretchesAfter(placeOfCursor(asked), orderOf(asked))) {
    if (found.length >= asked.limit) break;
    const all = [...conditions, inStretch(stretch)];
    const sql = `SELECT a.* FROM ${from} WHERE ${whereAll(all)} ORDER BY a.published ${direction}, a.id LIMIT ?`;
    const given = among === null ? [] : [among];
    const values = all.flatMap((one) => one.values);
    found.push(...connection.all<ArticleRow>(sql, ...given, ...values, asked.limit - found.length));
  }
  return found;
}

/** All of the conditions as one. */
export function whereAll(conditions: readonly Condition[]): string {
  return ['1 = 1', ...conditions.map((one) => one.where)].join(' AND ');
}

function datedWithin(query: ListQuery): readonly Condition[] {
  const { since, until } = daysOf(query);
  return [
    ...(since === '' ? [] : [{ where: 'a.published >= ?', values: [since] }]),
    ...(until === '' ? [] : [{ where: 'a.published <= ?', values: [until] }]),
  ];
}

function inStretch(stretch: Stretch): Condition {
  switch (stretch.kind) {
    case 'all':
      return { where: '1 = 1', values: [] };
    case 'within':
      return stretch.day === ''
        ? { where: 'a.published IS NULL AND a.id > ?', values: [stretch.afterId] }
        : { where: 'a.published = ? AND a.id > ?', values: [stretch.day, stretch.afterId] };
    case 'before':
      return { where: 'a.published < ?', values: [stretch.day] };
    case 'after':
      return { where: 'a.published > ?', values: [stretch.day] };
    case 'undated':
      return { where: 'a.published IS NULL', values: [] };
  }
}

const signaturesOf = `SELECT seq FROM actor_signature WHERE actor IN (SELECT g.value FROM texts(?) g)
  UNION SELECT seq FROM actor_signature WHERE country IN (SELECT g.value FROM texts(?) g)`;

const namesParty = `EXISTS (SELECT 1 FROM actor_mention m JOIN actor_signature s ON s.seq = m.signature WHERE m.article = a.seq AND
  (s.actor IN (SELECT g.value FROM texts(?) g) OR s.country IN (SELECT g.value FROM texts(?) g)))`;

/** For each party of a query its keys. */
export type Parties = readonly (readonly string[])[];

/** The keys of the parties of a query. */
export function partiesOf(connection: Connection, query: ListQuery): Parties {
  return (query.with ?? []).map((name) => findActorIds(connection, name));
}

/** That the article names each of these parties. */
export function namingParties(parties: Parties): readonly Condition[] {
  return parties.map((keys) => ({ where: namesParty, values: [keys, keys] }));
}

/**
 * Rows of the articles on the theme of a query, or else of those that name its parties; some may not fit the query, but none is missing.
 * Null where the query has neither, and where they are so many that a walk along the days soon meets them.
 */
export function articlesAmong(
  connection: Connection,
  query: ListQuery,
  parties: Parties,
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
function articlesNaming(connection: Connection, keys: readonly string[]): readonly number[] {
  const rows = connection.all<{ article: number }>(
    `SELECT m.article FROM (${signaturesOf}) named CROSS JOIN actor_mention m ON m.signature = named.seq LIMIT ?`,
    keys,
    keys,
    mostMentions,
  );
  return rows.map((row) => row.article);
}
