import type { RecordValue } from '../../model/record.ts';
import type { ListQuery } from '../store.ts';
import type { Connection, Parameter } from './connection.ts';
import { findActorIds } from './find-actors.ts';
import { dismissedConflicts } from './judgement-rows.ts';
import {
  Presenter,
  presentArticle,
  presentStory,
  type ArticleRow,
  type StoredFact,
} from './present-values.ts';
import { factsAbout, articlesAbout } from './search-passages.ts';
import { latestStories } from './story-rows.ts';

const defaultLimit = 50;

/** How many facts a theme may name where other conditions choose among them. */
const mostAbout = 5000;

/** How many citations an actor is listed with where the query does not say. */
const usualCitations = 20;

/** Lists values of one kind under the conditions of the query. */
export function listValues(connection: Connection, query: ListQuery): readonly RecordValue[] {
  if (query.kind === 'article') return listArticles(connection, query);
  if (query.kind === 'story') return listStories(connection, query);
  const presenter = new Presenter(
    connection,
    query.citations ?? (query.kind === 'actor' ? usualCitations : Infinity),
  );
  return listFacts(connection, query).map((row) => presenter.fact(row));
}

/** "2024" and "2024-03" stand for their whole span. */
function daysOf(query: ListQuery): { readonly since: string; readonly until: string } {
  return { since: query.since ?? '', until: query.until === undefined ? '' : `${query.until}~` };
}

/** The keys that each name stands for; null where one of them stands for nothing. */
function keysOf(connection: Connection, query: ListQuery): readonly (readonly string[])[] | null {
  const keys = (query.with ?? []).map((name) => findActorIds(connection, name));
  return keys.some((one) => one.length === 0) ? null : keys;
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

function listFacts(connection: Connection, query: ListQuery): readonly StoredFact[] {
  const keys = keysOf(connection, query);
  const allowed = allowedIds(connection, query);
  if (keys === null || allowed?.size === 0) return [];
  const { where, values } = conditionsOf(query, keys);
  if (allowed !== null) where.push(`f.id IN (${marks([...allowed])})`);
  const dismissed = query.kind === 'conflict' ? dismissedConflicts(connection) : new Set<string>();
  const direction = query.order === 'asc' ? 'ASC' : 'DESC';
  const limit = query.limit ?? defaultLimit;
  // The keys of the first party lead, in order of their day, so that nothing else is scanned.
  const from = keys.length === 0 ? 'fact f' : 'fact_key k CROSS JOIN fact f ON f.id = k.fact';
  const start = keys.length === 0 ? 'f.start' : 'k.start';
  const rows = connection.all<StoredFact>(
    `SELECT DISTINCT f.id, f.kind, f.value, f.start FROM ${from} WHERE ${where.join(' AND ')}
     ORDER BY ${start} ${direction}, f.id LIMIT ?`,
    ...values,
    ...(allowed ?? []),
    limit + dismissed.size,
  );
  return rows.filter((row) => !dismissed.has(row.id)).slice(0, limit);
}

interface Conditions {
  readonly where: string[];
  readonly values: readonly Parameter[];
}

function conditionsOf(query: ListQuery, [lead, ...others]: readonly (readonly string[])[]): Conditions {
  const { since, until } = daysOf(query);
  const start = lead === undefined ? 'f.start' : 'k.start';
  const where = lead === undefined ? ['f.kind = ?'] : [`k.key IN (${marks(lead)})`, 'k.kind = ?'];
  const values: Parameter[] = [...(lead ?? []), query.kind];
  if (since !== '') {
    where.push('f.until >= ?');
    values.push(since);
  }
  if (until !== '') {
    where.push(`${start} <= ? AND ${start} <> ''`);
    values.push(until);
  }
  for (const keys of others) {
    where.push(
      `EXISTS (SELECT 1 FROM fact_key o WHERE o.key IN (${marks(keys)}) AND o.kind = f.kind AND o.start = f.start AND o.fact = f.id)`,
    );
    values.push(...keys);
  }
  return { where, values };
}

function allowedIds(connection: Connection, query: ListQuery): ReadonlySet<string> | null {
  if (query.about === undefined) return null;
  const alone = query.with === undefined && query.since === undefined && query.until === undefined;
  const most = alone ? 2 * (query.limit ?? defaultLimit) : mostAbout;
  return factsAbout(connection, query.about, { kind: query.kind, most });
}

function listArticles(connection: Connection, query: ListQuery): readonly RecordValue[] {
  const { since, until } = daysOf(query);
  const where = ['1 = 1'];
  const values: Parameter[] = [];
  for (const name of query.with ?? []) {
    const keys = findActorIds(connection, name);
    const held = marks(keys);
    where.push(
      `EXISTS (SELECT 1 FROM actor_mention m JOIN actor_signature s ON s.seq = m.signature
        WHERE m.article = a.seq AND (s.actor IN (${held}) OR s.country IN (${held})))`,
    );
    values.push(...keys, ...keys);
  }
  if (since !== '') {
    where.push('a.published >= ?');
    values.push(since);
  }
  if (until !== '') {
    where.push('a.published <= ?');
    values.push(until);
  }
  if (query.about !== undefined) {
    const found = articlesAbout(connection, query.about);
    where.push(`a.seq IN (${found.map(() => '?').join(', ')})`);
    values.push(...found);
  }
  const direction = query.order === 'asc' ? 'ASC' : 'DESC';
  const rows = connection.all<ArticleRow>(
    `SELECT a.* FROM article a WHERE ${where.join(' AND ')} ORDER BY a.published ${direction}, a.id LIMIT ?`,
    ...values,
    query.limit ?? defaultLimit,
  );
  return rows.map((row) => presentArticle(connection, row));
}

function listStories(connection: Connection, query: ListQuery): readonly RecordValue[] {
  const found = latestStories(connection, { ...daysOf(query), limit: query.limit ?? defaultLimit });
  return found.map(({ id, articles }) => presentStory(id, articleRows(connection, articles)));
}

/** Article rows by their ids. */
export function articleRows(connection: Connection, ids: readonly string[]): readonly ArticleRow[] {
  return ids.flatMap((id) => connection.all<ArticleRow>('SELECT * FROM article WHERE id = ?', id));
}
