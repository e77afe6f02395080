import { forgetPlaces } from './article-places.ts';
import type { Connection } from './connection.ts';
import { rejoinCopies, unfile } from './copy-groups.ts';
import { forgetTold } from './forget-told.ts';
import { forgetReached } from './reached-rows.ts';
import { forgetTelling } from './telling-rows.ts';
import { rejoinTold } from './told-groups.ts';

/** Takes an article out, with everything that only it says; false where it is not there. Inside the caller's transaction. */
export function forgetArticle(connection: Connection, id: string): boolean {
  const row = connection.get<{ seq: number; copies: string; told: string }>(
    'SELECT seq, copies, told FROM article WHERE id = ?',
    id,
  );
  if (row === undefined) return false;
  forgetTold(connection, row.seq);
  forgetPassages(connection, row.seq);
  unfile(connection, row.seq);
  forgetPlaces(connection, row.seq);
  forgetReached(connection);
  forgetTelling(connection, id);
  for (const table of ['article_text', 'article'])
    connection.run(`DELETE FROM ${table} WHERE seq = ?`, row.seq);
  connection.run('DELETE FROM article_issue WHERE article = ?', row.seq);
  connection.run('DELETE FROM story_key WHERE article = ?', row.seq);
  rejoinCopies(connection, row.copies);
  rejoinTold(connection, row.told);
  return true;
}

function forgetPassages(connection: Connection, article: number): void {
  const rows = connection.all<{ seq: number }>('SELECT seq FROM passage WHERE article = ?', article);
  connection.unfileWords(
    'passage_text',
    rows.map(({ seq }) => seq),
  );
  connection.run('DELETE FROM passage WHERE article = ?', article);
}
