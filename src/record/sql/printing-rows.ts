import type { ArticleRow } from '../core/article-rows.ts';
import { printedQuotations, type SaidIn, type SaidRow } from '../core/printed-quotations.ts';
import type { Printings } from '../store.ts';
import type { Connection } from './connection.ts';
import { inGroup } from './copy-groups.ts';
import { unknown } from './judged-rows.ts';
import { settledActors } from './settled-actors.ts';
import { versionsAt } from './web-rows.ts';

/** So many versions and so many copies are given and compared. */
const mostOthers = 20;

/** The versions and copies of an article, and the quotations that they give in other words. Throws `id-unknown`. */
export function readPrintings(connection: Connection, id: string): Printings {
  const article = connection.get<ArticleRow>('SELECT * FROM article WHERE id = ?', id) ?? unknown(id);
  const versions = versionsOf(connection, article);
  const copies = copiesOf(connection, article).filter((one) => !versions.includes(one));
  const shown = { versions: versions.slice(0, mostOthers), copies: copies.slice(0, mostOthers) };
  const { ownerOf } = settledActors(connection);
  const others = [...shown.versions, ...shown.copies].map((one) => saidIn(connection, one));
  return {
    ...shown,
    more: versions.length + copies.length - others.length,
    quotations: printedQuotations(saidIn(connection, id), others, ownerOf),
  };
}

function versionsOf(connection: Connection, { id, url, source }: ArticleRow): readonly string[] {
  return url === null ? [] : versionsAt(connection, { url, source }).filter((one) => one !== id);
}

function copiesOf(connection: Connection, { id, copies }: ArticleRow): readonly string[] {
  const sql = `SELECT article.id FROM article WHERE ${inGroup} ORDER BY coalesce(published, '~'), id`;
  return connection
    .all<{ id: string }>(sql, copies, copies)
    .map((row) => row.id)
    .filter((one) => one !== id);
}

function saidIn(connection: Connection, article: string): SaidIn {
  const sql = `SELECT s.value, c.citations FROM claim c JOIN signature s ON s.seq = c.signature
    WHERE c.article = (SELECT seq FROM article WHERE id = ?) AND s.kind = 'statement' ORDER BY c.id`;
  return { article, rows: connection.all<SaidRow>(sql, article) };
}
