import { articleBands } from '../../resolve/stories/shingles.ts';
import type { Connection } from './connection.ts';

/** The articles of a group, asked for by its name twice: the one whose id it is, if it is still of it, and the others. */
export const inGroup = '(article.id = ? AND copies = article.id OR copies = ? AND copies <> article.id)';

interface Banded {
  readonly seq: number;
  readonly id: string;
  readonly bands: readonly number[];
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
    if (group !== first)
      connection.run(`UPDATE article SET copies = ? WHERE ${inGroup}`, first, group, group);
  }
}

/** Joins the rest of a group anew after one of its articles has left. */
export function rejoinCopies(connection: Connection, group: string): void {
  const rest = connection.all<{ seq: number; id: string }>(
    `SELECT seq, id FROM article WHERE ${inGroup} ORDER BY id`,
    group,
    group,
  );
  for (const { seq, id } of rest) connection.run('UPDATE article SET copies = ? WHERE seq = ?', id, seq);
  for (const { seq, id } of rest) {
    const bands = unfile(connection, seq);
    joinCopies(connection, { seq, id: currentGroup(connection, seq) ?? id, bands });
  }
}

/** Takes an article out of its bands, and gives them. */
export function unfile(connection: Connection, article: number): readonly number[] {
  const sql = 'SELECT text FROM article_text WHERE seq = ?';
  const bands = articleBands(connection.get<{ text: string }>(sql, article)?.text ?? '');
  for (const band of bands) connection.run('DELETE FROM band WHERE band = ? AND article = ?', band, article);
  return bands;
}

function currentGroup(connection: Connection, seq: number): string | undefined {
  return connection.get<{ copies: string }>('SELECT copies FROM article WHERE seq = ?', seq)?.copies;
}
