import type { Connection } from './connection.ts';

interface Banded {
  readonly seq: number;
  readonly id: string;
  readonly bands: readonly string[];
}

/**
 * Files an article under its bands and joins it with the articles that share one: they carry one text.
 *
 * The group is named by its first article id by code unit, so that the order of arrival does not show.
 */
export function joinCopies(connection: Connection, article: Banded): void {
  const groups = new Set<string>([article.id]);
  for (const band of article.bands) {
    const near = connection.get<{ copies: string }>(
      'SELECT a.copies FROM band b JOIN article a ON a.seq = b.article WHERE b.band = ? LIMIT 1',
      band,
    );
    if (near !== undefined) groups.add(near.copies);
    connection.run('INSERT OR IGNORE INTO band (band, article) VALUES (?, ?)', band, article.seq);
  }
  if (groups.size === 1) return;
  const first = [...groups].toSorted()[0];
  connection.run('UPDATE article SET copies = ? WHERE seq = ?', first, article.seq);
  for (const group of groups) {
    if (group !== first) connection.run('UPDATE article SET copies = ? WHERE copies = ?', first, group);
  }
}

/** Joins the rest of a group anew after one of its articles has left. */
export function rejoinCopies(connection: Connection, group: string): void {
  const rest = connection.all<{ seq: number; id: string }>(
    'SELECT seq, id FROM article WHERE copies = ? ORDER BY id',
    group,
  );
  for (const { seq, id } of rest) connection.run('UPDATE article SET copies = ? WHERE seq = ?', id, seq);
  for (const { seq, id } of rest) {
    const bands = connection
      .all<{ band: string }>('SELECT band FROM band WHERE article = ?', seq)
      .map((row) => row.band);
    connection.run('DELETE FROM band WHERE article = ?', seq);
    joinCopies(connection, { seq, id: currentGroup(connection, seq) ?? id, bands });
  }
}

function currentGroup(connection: Connection, seq: number): string | undefined {
  return connection.get<{ copies: string }>('SELECT copies FROM article WHERE seq = ?', seq)?.copies;
}
