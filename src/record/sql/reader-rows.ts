import type { WorkStatus } from '../work-memory.ts';
import type { Connection } from './connection.ts';

/** The version of the reader that the record is read with; null where no worker has come yet. */
export function currentReader(connection: Connection): string | null {
  const sql = 'SELECT version FROM reader_order ORDER BY place DESC LIMIT 1';
  return connection.get<{ version: string }>(sql)?.version ?? null;
}

export function announceReader(connection: Connection, readerVersion: string): string {
  const known = connection.get('SELECT 1 FROM reader_order WHERE version = ?', readerVersion);
  if (known === undefined) chooseReader(connection, readerVersion);
  return currentReader(connection) ?? readerVersion;
}

export function chooseReader(connection: Connection, readerVersion: string): void {
  const last = connection.get<{ place: number | null }>('SELECT max(place) AS place FROM reader_order');
  const sql =
    'INSERT INTO reader_order (version, place) VALUES (?, ?) ON CONFLICT (version) DO UPDATE SET place = excluded.place';
  connection.run(sql, readerVersion, (last?.place ?? 0) + 1);
}

export function workStatus(connection: Connection): WorkStatus {
  const reader = currentReader(connection);
  const version = reader ?? '-';
  const count = (sql: string): number => connection.get<{ n: number }>(sql, version)?.n ?? 0;
  const oldest = connection.get<{ at: string | null }>(
    `SELECT min(handed) AS at FROM work WHERE kind = 'source' AND reader <> ?`,
    version,
  );
  return {
    waiting: count(`SELECT count(*) AS n FROM work WHERE kind = 'source' AND reader <> ?`),
    again:
      reader === null
        ? 0
        : count('SELECT count(*) AS n FROM article WHERE reader < ?') +
          count('SELECT count(*) AS n FROM article WHERE reader > ?'),
    aside: count('SELECT count(*) AS n FROM work WHERE reader = ?'),
    oldest: oldest?.at ?? null,
    reader,
  };
}
