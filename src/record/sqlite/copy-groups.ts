import { articleBands } from '../../resolve/stories/shingles.ts';
import { copyGroups, joinedGroup, type Banded } from '../core/copy-group.ts';
import type { Connection } from './connection.ts';

/** The articles of a group, asked for by its name twice: the one whose id it is, if it is still of it, and the others. */
export const inGroup = '(article.id = ? AND copies = article.id OR copies = ? AND copies <> article.id)';

/** Files an article under its bands and joins it with the articles that share one: they carry one text. */
export function joinCopies(connection: Connection, article: Banded & { readonly seq: number }): void {
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
  const name = joinedGroup(groups);
  connection.run('UPDATE article SET copies = ? WHERE seq = ?', name, article.seq);
  for (const group of groups) {
    if (group !== name) connection.run(`UPDATE article SET copies = ? WHERE ${inGroup}`, name, group, group);
  }
}

/** Finds the groups of the rest of a group anew after one of its articles has left. */
export function rejoinCopies(connection: Connection, group: string): void {
  const rest = connection.all<{ seq: number; id: string; text: string }>(
    `SELECT article.seq, article.id, t.text FROM article JOIN article_text t ON t.seq = article.seq WHERE ${inGroup}`,
    group,
    group,
  );
  const groupOf = copyGroups(rest.map(({ id, text }) => ({ id, bands: articleBands(text) })));
  for (const { seq, id } of rest)
    connection.run('UPDATE article SET copies = ? WHERE seq = ?', groupOf.get(id) ?? id, seq);
}

/** Takes an article out of its bands. */
export function unfile(connection: Connection, article: number): void {
  const sql = 'SELECT text FROM article_text WHERE seq = ?';
  const bands = articleBands(connection.get<{ text: string }>(sql, article)?.text ?? '');
  for (const band of bands) connection.run('DELETE FROM band WHERE band = ? AND article = ?', band, article);
}
