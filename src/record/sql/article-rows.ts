import type { Article } from '../../model/article.ts';
import { Failure } from '../../model/failure.ts';
import type { Issue } from '../../model/issue.ts';
import { articleHead, wholeArticle, type ArticleRow, type WholeArticleRow } from '../core/article-rows.ts';
import type { ArticleHead } from '../../model/record.ts';
import type { Connection } from './connection.ts';
import { supersederOf } from './web-rows.ts';

/** Article rows by their ids. */
export function articleRows(connection: Connection, ids: readonly string[]): readonly ArticleRow[] {
  return ids.flatMap((id) => connection.all<ArticleRow>('SELECT * FROM article WHERE id = ?', id));
}

/** What an article is headed with, and the version that has come in its place. */
export function headOf(connection: Connection, row: ArticleRow): ArticleHead {
  const superseder = supersederOf(connection, row);
  return superseder === null ? articleHead(row) : { ...articleHead(row), supersededBy: superseder };
}

/** The version of the reader that read an article; null for one that is not in the record. */
export function readerOf(connection: Connection, id: string): string | null {
  return connection.get<{ reader: string }>('SELECT reader FROM article WHERE id = ?', id)?.reader ?? null;
}

/** Ids of the articles that another version of the reader has read, in the order saved. */
export function idsNotReadBy(connection: Connection, readerVersion: string): readonly string[] {
  const sql = 'SELECT id FROM article WHERE reader <> ? ORDER BY seq';
  return connection.all<{ id: string }>(sql, readerVersion).map((row) => row.id);
}

/** A whole article. Throws `id-unknown`. */
export function articleById(connection: Connection, id: string): Article {
  const sql =
    'SELECT a.*, t.text, t.blocks FROM article a JOIN article_text t ON t.seq = a.seq WHERE a.id = ?';
  const row = connection.get<WholeArticleRow>(sql, id);
  if (row === undefined) throw new Failure('id-unknown', id);
  return wholeArticle(row);
}

/** The issues of one article, or of all by their ids, in the order raised. */
export function issuesOf(
  connection: Connection,
  article: string | undefined,
): readonly (Issue & { readonly article: string })[] {
  const only = article === undefined ? '' : 'WHERE a.id = ?';
  const rows = connection.all<{ id: string; value: string }>(
    `SELECT a.id, i.value FROM article_issue i JOIN article a ON a.seq = i.article ${only} ORDER BY a.id, i.position`,
    ...(article === undefined ? [] : [article]),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by keptReading
  return rows.map((row) => ({ ...(JSON.parse(row.value) as Issue), article: row.id }));
}
