import type { NotedEntry, NotedPage, WatchedFeed } from '../web-memory.ts';
import type { Connection } from './connection.ts';

/** What was noted of an address; null for none, and where no article came from there. */
export function pageNoted(connection: Connection, address: string): NotedPage | null {
  const row = connection.get<NotedPage>('SELECT at, etag, modified FROM web_page WHERE address = ?', address);
  if (row === undefined) return null;
  const sql = 'SELECT 1 FROM article WHERE url = ? LIMIT 1';
  return connection.get(sql, row.at) === undefined ? null : row;
}

export function notePage(connection: Connection, address: string, { at, etag, modified }: NotedPage): void {
  connection.run(
    `INSERT INTO web_page VALUES (?, ?, ?, ?)
     ON CONFLICT (address) DO UPDATE SET at = excluded.at, etag = excluded.etag, modified = excluded.modified`,
    address,
    at,
    etag,
    modified,
  );
}

/** Ids of the versions of an article, the latest first. */
export function versionsAt(
  connection: Connection,
  { url, source }: { readonly url: string; readonly source: string },
): readonly string[] {
  const sql =
    'SELECT id FROM article WHERE url = ? AND source = ? AND retrieved IS NOT NULL ORDER BY retrieved DESC, id';
  return connection.all<{ id: string }>(sql, url, source).map((row) => row.id);
}

interface Placed {
  readonly id: string;
  readonly url: string | null;
  readonly source: string;
  readonly retrieved: string | null;
}

/** The latest version of an article, where that was retrieved later than it; null where it is the latest itself. */
export function supersederOf(connection: Connection, { id, url, source, retrieved }: Placed): string | null {
  if (url === null || retrieved === null) return null;
  const latest = versionsAt(connection, { url, source })[0] ?? id;
  return latest === id ? null : latest;
}

export function watchedFeeds(connection: Connection): readonly WatchedFeed[] {
  const rows = connection.all<{ value: string }>('SELECT value FROM watched_feed ORDER BY url');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by noteFeed
  return rows.map((row) => JSON.parse(row.value) as WatchedFeed);
}

export function noteFeed(connection: Connection, feed: WatchedFeed): void {
  connection.run(
    'INSERT INTO watched_feed VALUES (?, ?) ON CONFLICT (url) DO UPDATE SET value = excluded.value',
    feed.url,
    JSON.stringify(feed),
  );
}

const entryColumns = 'e.key, e.print, e.page, e.published, e.visits, e.failures, e.due, e.seen AS "seenOn"';

export function notedEntries(
  connection: Connection,
  feed: string,
  keys: readonly string[],
): readonly NotedEntry[] {
  const sql = `SELECT ${entryColumns} FROM texts(?) j CROSS JOIN feed_entry e ON e.feed = ? AND e.key = j.value`;
  return connection.all<NotedEntry>(sql, keys, feed);
}

export function entriesDue(connection: Connection, feed: string, at: string): readonly NotedEntry[] {
  const sql = `SELECT ${entryColumns} FROM feed_entry e WHERE e.feed = ? AND e.due <= ? ORDER BY e.due, e.key`;
  return connection.all<NotedEntry>(sql, feed, at);
}

export function noteEntries(connection: Connection, feed: string, entries: readonly NotedEntry[]): void {
  const sql = `INSERT INTO feed_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (feed, key) DO UPDATE SET
    print = excluded.print, page = excluded.page, published = excluded.published, visits = excluded.visits,
    failures = excluded.failures, due = excluded.due, seen = excluded.seen`;
  for (const { key, print, page, published, visits, failures, due, seenOn } of entries)
    connection.run(sql, feed, key, print, page, published, visits, failures, due, seenOn);
}

export function dropEntries(connection: Connection, feed: string, before: string): void {
  connection.run('DELETE FROM feed_entry WHERE feed = ? AND seen < ?', feed, before);
}

export function untold(connection: Connection): readonly string[] {
  return connection
    .all<{ article: string }>('SELECT article FROM untold ORDER BY seq')
    .map((row) => row.article);
}

export function noteUntold(connection: Connection, articles: readonly string[]): void {
  for (const article of articles)
    connection.run('INSERT INTO untold (article) VALUES (?) ON CONFLICT DO NOTHING', article);
}
