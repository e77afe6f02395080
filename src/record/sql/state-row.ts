import type { Connection } from './connection.ts';

/** What tells this state of the record from every other: how often it has been changed, and a mark of its own. */
export function stateOfRecord(connection: Connection): string {
  const row = connection.get<{ version: number; mark: string }>('SELECT version, mark FROM state');
  return row === undefined ? '' : `${row.version}-${row.mark}`;
}
