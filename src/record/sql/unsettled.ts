import type { Connection } from './connection.ts';

/** Whether anything waits to be settled. */
export function isUnsettled(connection: Connection): boolean {
  return connection.get('SELECT 1 FROM dirty UNION ALL SELECT 1 FROM unplaced LIMIT 1') !== undefined;
}
