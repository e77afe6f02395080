import type { SavedSearch, Webhook } from '../news-memory.ts';
import type { Connection } from './connection.ts';

/** Every saved search, by name. */
export function savedSearches(connection: Connection): readonly SavedSearch[] {
  const rows = connection.all<{ value: string; hook: string | null }>(
    'SELECT value, hook FROM saved_search ORDER BY name',
  );
  return rows.map(({ value, hook }) => ({
    ...(JSON.parse(value) as Omit<SavedSearch, 'hook'>),
    hook: hook === null ? null : (JSON.parse(hook) as Webhook),
  }));
}

export function noteSaved(
  connection: Connection,
  { name, query, savedOn, seen, seenOn }: Omit<SavedSearch, 'hook'>,
): void {
  const sql =
    'INSERT INTO saved_search (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value';
  connection.run(sql, name, JSON.stringify({ name, query, savedOn, seen, seenOn }));
}

export function noteHook(connection: Connection, name: string, hook: Webhook | null): boolean {
  const text = hook === null ? null : JSON.stringify(hook);
  return connection.run('UPDATE saved_search SET hook = ? WHERE name = ?', text, name) > 0;
}

export function moveHook(connection: Connection, name: string, hook: Webhook): boolean {
  const now = savedSearches(connection).find((one) => one.name === name);
  return now?.hook?.secret === hook.secret && noteHook(connection, name, hook);
}

export function dropSaved(connection: Connection, name: string): boolean {
  return connection.run('DELETE FROM saved_search WHERE name = ?', name) > 0;
}
