import type { Connection } from './connection.ts';

/** How far a run has read an archive that was not read to its end; null where none is noted. */
export function reachedIn(connection: Connection, archive: string): readonly number[] | null {
  const row = connection.get<{ position: string }>('SELECT position FROM reached WHERE archive = ?', archive);
  if (row === undefined) return null;
  const position: unknown = JSON.parse(row.position);
  return Array.isArray(position) && position.every((one) => typeof one === 'number') ? position : null;
}

/** Notes how far an archive has been read; null takes the note out. Inside the caller's transaction. */
export function noteReached(
  connection: Connection,
  archive: string,
  position: readonly number[] | null,
): void {
  if (position === null) connection.run('DELETE FROM reached WHERE archive = ?', archive);
  else
    connection.run(
      'INSERT INTO reached VALUES (?, ?) ON CONFLICT (archive) DO UPDATE SET position = excluded.position',
      archive,
      JSON.stringify(position),
    );
}

/** Takes out all notes: what has been taken out of the record is to be found again. */
export function forgetReached(connection: Connection): void {
  connection.run('DELETE FROM reached');
}
