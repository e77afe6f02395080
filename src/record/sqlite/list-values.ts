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
import { allStories } from './story-rows.ts';

const defaultLimit = 50;

/** Lists values of one kind under the conditions of the query. */
export function listValues(connection: Connection, query: ListQuery): readonly RecordValue[] {
  if (query.kind === 'article') return listArticles(connection, query);
  if (query.kind === 'story') return listStories(connection, query);
  const presenter = new Presenter(connection, query.citations);
  return listFacts(connection, query).map((row) => presenter.fact(row));
}

interface Conditions {
  readonly where: readonly string[];
  readonly values: readonly Parameter[];
}

/** "2024" and "2024-03" stand for their whole span. */
function daysOf(query: ListQuery): { readonly since: string; readonly until: string } {
  return { since: query.since ?? '', until: query.until === undefined ? '' : `${query.until}~` };
}

/** One condition for each actor that must take part: any of the keys that its name stands for. */
function partyConditions(connection: Connection, query: ListQuery): Conditions | null {
  const where: string[] = [];
  const values: Parameter[] = [];
  for (const name of query.with ?? []) {
    const keys = findActorIds(connection, name);
    if (keys.length === 0) return null;
    where.push(
      `EXISTS (SELECT 1 FROM fact_key k WHERE k.fact = f.id AND k.key IN (${keys.map(() => '?').join(', ')}))`,
    );
    values.push(...keys);
  }
  return { where, values };
}

function listFacts(connection: Connection, query: ListQuery): readonly StoredFact[] {
  const parties = partyConditions(connection, query);
  if (parties === null) return [];
  const { since, until } = daysOf(query);
  const where = ['f.kind = ?', ...parties.where];
  const values: Parameter[] = [query.kind, ...parties.values];
  if (since !== '') {
    where.push('f.until >= ?');
    values.push(since);
  }
  if (until !== '') {
    where.push(`f.start <= ? AND f.start <> ''`);
    values.push(until);
  }
  const direction = query.order === 'asc' ? 'ASC' : 'DESC';
  const limit = query.limit ?? defaultLimit;
  const allowed = allowedIds(connection, query);
  if (allowed !== null && allowed.size === 0) return [];
  const dismissed = query.kind === 'conflict' ? dismissedConflicts(connection) : new Set<string>();
  const ids = allowed === null ? '' : ` AND f.id IN (${[...allowed].map(() => '?').join(', ')})`;
  const rows = connection.all<StoredFact>(
    `SELECT f.id, f.kind, f.value FROM fact f WHERE ${where.join(' AND ')}${ids} ORDER BY f.start ${direction}, f.id LIMIT ?`,
    ...values,
    ...(allowed ?? []),
    limit + dismissed.size,
  );
  return rows.filter((row) => !dismissed.has(row.id)).slice(0, limit);
}

function allowedIds(connection: Connection, query: ListQuery): ReadonlySet<string> | null {
  return query.about === undefined ? null : factsAbout(connection, query.about);
}

function listArticles(connection: Connection, query: ListQuery): readonly RecordValue[] {
  const { since, until } = daysOf(query);
  const where = ['1 = 1'];
  const values: Parameter[] = [];
  for (const name of query.with ?? []) {
    const keys = findActorIds(connection, name);
    const marks = keys.map(() => '?').join(', ');
    where.push(
      `EXISTS (SELECT 1 FROM actor_mention m JOIN actor_signature s ON s.seq = m.signature
        WHERE m.article = a.seq AND (s.actor IN (${marks}) OR s.country IN (${marks})))`,
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
  const { since, until } = daysOf(query);
  const stories = allStories(connection).map(({ id, articles }) =>
    presentStory(id, articleRows(connection, articles)),
  );
  return stories
    .filter(
      (story) =>
        (since === '' || (story.date ?? '') >= since) && (until === '' || (story.date ?? '~') <= until),
    )
    .toSorted((a, b) => ((a.date ?? '') + a.id < (b.date ?? '') + b.id ? 1 : -1))
    .slice(0, query.limit ?? defaultLimit);
}

/** Article rows by their ids. */
export function articleRows(connection: Connection, ids: readonly string[]): readonly ArticleRow[] {
  return ids.flatMap((id) => connection.all<ArticleRow>('SELECT * FROM article WHERE id = ?', id));
}
