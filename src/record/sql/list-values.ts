import { recordedStory } from '../core/article-rows.ts';
import { cutPage, placeOfCursor } from '../core/list-cursor.ts';
import { orderOf, placesInOrder } from '../core/list-order.ts';
import { citationLimit, defaultLimit } from '../core/query-limits.ts';
import type { StoredFact } from '../core/stored-values.ts';
import type { RecordValue } from '../../model/record.ts';
import type { FactQuery, IdPage, ListPage, ListQuery } from '../store.ts';
import { articleRows } from './article-rows.ts';
import { citesAny } from './cited-claims.ts';
import type { Connection } from './connection.ts';
import type { Asked } from './fact-walks.ts';
import type { ListSources } from './facts-about.ts';
import { listJudgements } from './judgement-rows.ts';
import { withOutlets } from './list-reports.ts';
import { articlesAsked } from './list-articles.ts';
import { storiesAsked } from './list-stories.ts';
import { Presenter, presentArticle } from './present-values.ts';
import { standingFacts } from './standing-facts.ts';
import { themeReader } from './theme-reader.ts';

/** What lists of a record are read from; the themes that they ask for are kept. */
export function listSources(connection: Connection): ListSources {
  return { connection, themeOf: themeReader(connection) };
}

/** Answers lists out of a record: values of one kind under the conditions of the query, and the cursor of the next page. */
export function valueLister(
  connection: Connection,
  from: ListSources = listSources(connection),
): (query: ListQuery) => ListPage {
  return (given) => {
    const query = withOutlets(connection, given);
    switch (query.kind) {
      case 'article':
        return listArticles(connection, query);
      case 'story':
        return listStories(connection, query);
      case 'judgement':
        return listJudged(connection, query);
      case 'actor':
      case 'event':
      case 'statement':
      case 'commitment':
      case 'figure':
      case 'conflict':
        return listDerived(from, query);
    }
  };
}

/** Asks for one value more than is shown, which tells whether there is another page. */
function withOneMore(query: ListQuery): Asked {
  return { ...query, limit: (query.limit ?? defaultLimit) + 1 };
}

function listArticles(connection: Connection, query: ListQuery): ListPage {
  const rows = articlesAsked(connection, withOneMore(query));
  const { shown, next } = cutPage(
    query,
    rows.map((row) => ({ ...row, start: row.published ?? '' })),
  );
  return { values: shown.map((row) => presentArticle(connection, row)), next };
}

function listStories(connection: Connection, query: ListQuery): ListPage {
  const { shown, next } = cutPage(query, storiesAsked(connection, withOneMore(query)));
  return {
    values: shown.map(({ id, articles }) => recordedStory(id, articleRows(connection, articles))),
    next,
  };
}

/** The decisions that stand, by day. */
function listJudged(connection: Connection, query: ListQuery): ListPage {
  const standing = listJudgements(connection).filter((one) => one.revokedOn === null);
  const places = standing.map((one) => ({ ...one, start: one.on }));
  const { shown, next } = cutPage(query, placesInOrder(places, orderOf(query), placeOfCursor(query)));
  return { values: shown.map(({ start: _start, ...one }) => ({ kind: 'judgement', ...one })), next };
}

function listDerived(from: ListSources, query: ListQuery): ListPage {
  const { connection } = from;
  const { shown, next } = cutPage(query, standingFacts(from, withOneMore(query)));
  const near = query.citing === undefined ? null : rowsOf(connection, query.citing);
  const rows = shown
    .flatMap(({ id }) => storedFact(connection, id))
    .filter((row) => near === null || citesAny(connection, row, near));
  return { values: presented(connection, rows, query), next };
}

function presented(
  connection: Connection,
  rows: readonly StoredFact[],
  query: ListQuery,
): readonly RecordValue[] {
  const presenter = new Presenter(connection, citationLimit(query));
  return rows.map((row) => presenter.fact(row));
}

/** The ids of the derived values that a query lists, and the cursor of the next page. */
export function factPage(from: ListSources, given: Omit<FactQuery, 'citing'>): IdPage {
  const query = withOutlets(from.connection, given);
  const { shown, next } = cutPage(query, standingFacts(from, withOneMore(query)));
  return { ids: shown.map((one) => one.id), next };
}

/** The derived values of these ids, as a query lists them. */
export function factsById(
  connection: Connection,
  ids: readonly string[],
  query: Pick<FactQuery, 'kind' | 'citations'>,
): readonly RecordValue[] {
  return presented(
    connection,
    ids.flatMap((id) => storedFact(connection, id)),
    query,
  );
}

function storedFact(connection: Connection, id: string): readonly StoredFact[] {
  return connection.all<StoredFact>('SELECT id, kind, value FROM fact WHERE id = ?', id);
}

/** The rows of articles by their ids. */
function rowsOf(connection: Connection, ids: readonly string[]): ReadonlySet<number> {
  const sql = 'SELECT a.seq FROM texts(?) j CROSS JOIN article a ON a.id = j.value';
  return new Set(connection.all<{ seq: number }>(sql, ids).map((row) => row.seq));
}
