import { packSource, unpackSource, type PackedSource } from '../packed-source.ts';
import type { SaveReport } from '../store.ts';
import type { HandedIn, Work, WorkAside, WorkDone, WorkFault } from '../work-memory.ts';
import type { Connection } from './connection.ts';
import { currentReader } from './reader-rows.ts';
import { saveReadings } from './save-reading.ts';

// A row of `work` waits for every version of the reader but the one that set it aside (`reader`): '' where none has. Articles that are to be read again have a
// row only once that has failed.

export function handIn(connection: Connection, handed: readonly HandedIn[], at: string): number {
  const sources = new Map(handed.map(({ key, source }) => [key, source] as const));
  const known = connection.allOf<{ key: string }>('SELECT key FROM work WHERE key = ?', [...sources.keys()]);
  for (const { key } of known) sources.delete(key);
  const fresh = [...sources].map(([key, source]) => ({ key, ...packSource(source) }));
  connection.insertAll(
    { table: 'work', columns: ['key', 'kind', 'handed'], orLeave: true },
    fresh.map(({ key }) => [key, 'source', at]),
  );
  connection.insertAll(
    { table: 'work_source', columns: ['key', 'head', 'body'], orLeave: true },
    fresh.map(({ key, head, body }) => [key, head, body]),
  );
  return fresh.length;
}

export function waitingKeys(
  connection: Connection,
  readerVersion: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): readonly string[] {
  const sql = `SELECT key FROM work WHERE key > ? AND kind = 'source' AND reader <> ? ORDER BY key LIMIT ?`;
  return connection.all<{ key: string }>(sql, after, readerVersion, limit).map((row) => row.key);
}

/** Two walks along the index of versions: where all is read by one version, neither meets a row. */
export function articlesToReread(
  connection: Connection,
  readerVersion: string,
  limit: number,
): readonly string[] {
  const found = ['<', '>'].flatMap((than) =>
    connection.all<{ id: string }>(
      `SELECT a.id FROM article a WHERE a.reader ${than} ?
       AND NOT EXISTS (SELECT 1 FROM work w WHERE w.key = a.id AND w.reader = ?) LIMIT ?`,
      readerVersion,
      readerVersion,
      limit,
    ),
  );
  return found.slice(0, limit).map((row) => row.id);
}

export function sourcesOf(
  connection: Connection,
  keys: readonly string[],
  readerVersion: string,
): readonly HandedIn[] {
  const sql =
    'SELECT w.key, w.reader, s.head, s.body FROM work w JOIN work_source s ON s.key = w.key WHERE w.key = ?';
  return connection
    .allOf<PackedSource & { readonly key: string; readonly reader: string }>(sql, [...new Set(keys)])
    .filter(({ reader }) => reader !== readerVersion)
    .map(({ key, head, body }) => ({ key, source: unpackSource({ head, body }) }));
}

export function keepWork(
  connection: Connection,
  { readings, keys }: WorkDone,
  readerVersion: string,
): SaveReport | null {
  if (currentReader(connection) !== readerVersion) return null;
  const report = saveReadings(connection, readings);
  const done = [...new Set(keys)].map((key) => [key]);
  connection.runAll('DELETE FROM work WHERE key = ?', done);
  connection.runAll('DELETE FROM work_source WHERE key = ?', done);
  return report;
}

/** Tries are those of one version: another begins at the first. Work that is done, or was never handed in, is not set aside. */
export function noteFault(
  connection: Connection,
  { kind, key }: Work,
  { code, reason, most, readerVersion }: WorkFault & { readonly readerVersion: string },
): boolean {
  if (kind === 'again') {
    const sql = `INSERT INTO work (key, kind, handed) VALUES (?, 'again', '') ON CONFLICT DO NOTHING`;
    connection.run(sql, key);
  }
  const row = connection.get<{ tries: number; tried: string }>(
    'SELECT tries, tried FROM work WHERE key = ?',
    key,
  );
  if (row === undefined) return false;
  const tries = row.tried === readerVersion ? row.tries + 1 : 1;
  const isAside = tries >= most;
  const sql = 'UPDATE work SET tried = ?, tries = ?, code = ?, reason = ?, reader = ? WHERE key = ?';
  connection.run(sql, readerVersion, tries, code, reason, isAside ? readerVersion : '', key);
  return isAside;
}

interface AsideRow extends Omit<WorkAside, 'source'> {
  readonly head: string | null;
  readonly article: string | null;
}

export function workAside(connection: Connection, limit: number): readonly WorkAside[] {
  const sql = `SELECT w.key, w.kind, w.code, w.reason, w.tries, w.reader AS "readerVersion", s.head, a.source AS article
    FROM work w LEFT JOIN work_source s ON s.key = w.key LEFT JOIN article a ON a.id = w.key
    WHERE w.reader > '' ORDER BY w.key LIMIT ?`;
  return connection.all<AsideRow>(sql, limit).map(({ head, article, ...aside }) => ({
    ...aside,
    source: head === null ? (article ?? '') : (JSON.parse(head) as { readonly source: string }).source,
  }));
}

export function retryAside(connection: Connection): number {
  return connection.run(`UPDATE work SET reader = '', tried = '', tries = 0 WHERE reader > ''`);
}
