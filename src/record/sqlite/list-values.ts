import type { RecordValue } from '../../model/record.ts';
import type { ListQuery } from '../store.ts';
import type { Connection } from './connection.ts';
import { articlesAsked } from './list-articles.ts';
import { listFacts } from './list-facts.ts';
import { Presenter, presentArticle, presentStory, type ArticleRow } from './present-values.ts';
import { daysOf, defaultLimit } from './query-days.ts';
import { latestStories } from './story-rows.ts';

/** How many citations an actor is listed with where the query does not say. */
const usualCitations = 20;

/** Lists values of one kind under the conditions of the query. */
export function listValues(connection: Connection, query: ListQuery): readonly RecordValue[] {
  if (query.kind === 'article')
    return articlesAsked(connection, query).map((row) => presentArticle(connection, row));
  if (query.kind === 'story') return listStories(connection, query);
  const presenter = new Presenter(
    connection,
    query.citations ?? (query.kind === 'actor' ? usualCitations : Infinity),
  );
  return listFacts(connection, query).map((row) => presenter.fact(row));
}

function listStories(connection: Connection, query: ListQuery): readonly RecordValue[] {
  const found = latestStories(connection, { ...daysOf(query), limit: query.limit ?? defaultLimit });
  return found.map(({ id, articles }) => presentStory(id, articleRows(connection, articles)));
}

/** Article rows by their ids. */
export function articleRows(connection: Connection, ids: readonly string[]): readonly ArticleRow[] {
  return ids.flatMap((id) => connection.all<ArticleRow>('SELECT * FROM article WHERE id = ?', id));
}
