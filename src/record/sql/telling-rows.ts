import type { NewsLine, Telling } from '../web-memory.ts';
import type { Connection } from './connection.ts';

/** The telling that was begun and not ended, with the lines that are still to be printed; null for none. */
export function tellingBegun(connection: Connection): Telling | null {
  const row = connection.get<{ manner: string; articles: string }>('SELECT manner, articles FROM telling');
  if (row === undefined) return null;
  const lines = connection.all<NewsLine>('SELECT number, text FROM news_line ORDER BY number');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by beginTelling
  return { manner: row.manner, articles: JSON.parse(row.articles) as readonly string[], lines };
}

/** Begins a telling in place of one that is there. Inside the caller's transaction, as all that follows. */
export function beginTelling(
  connection: Connection,
  { manner, articles }: Pick<Telling, 'manner' | 'articles'>,
  lines: readonly string[],
): Telling {
  dropTelling(connection);
  connection.run('INSERT INTO telling VALUES (?, ?)', manner, JSON.stringify(articles));
  for (const text of lines) connection.run('INSERT INTO news_line (text) VALUES (?)', text);
  return tellingBegun(connection) ?? { manner, articles, lines: [] };
}

/** Lets go of the lines up to a number. */
export function notePrinted(connection: Connection, number: number): void {
  connection.run('DELETE FROM news_line WHERE number <= ?', number);
}

/** Ends the telling: its articles are untold no more. */
export function endTelling(connection: Connection): void {
  for (const article of tellingBegun(connection)?.articles ?? [])
    connection.run('DELETE FROM untold WHERE article = ?', article);
  dropTelling(connection);
}

/** Lets go of the telling: its articles stay untold. */
export function dropTelling(connection: Connection): void {
  connection.run('DELETE FROM telling');
  connection.run('DELETE FROM news_line');
}

/** Lets go of the telling where it tells of an article that is taken out: what is left of it is told anew. */
export function forgetTelling(connection: Connection, article: string): void {
  if (tellingBegun(connection)?.articles.includes(article) === true) dropTelling(connection);
}
