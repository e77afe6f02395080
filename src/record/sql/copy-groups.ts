import { rememberLast } from '../../model/remember.ts';
import { shingledText } from '../../resolve/stories/shingles.ts';
import { areVersions, distinctShingles } from '../../resolve/stories/versions.ts';
import {
  copyGroups,
  fingerprintsOf,
  joinedGroup,
  type Fingerprints,
  type Printed,
} from '../core/copy-group.ts';
import type { Connection } from './connection.ts';

/** The articles of a group, asked for by its name twice: the one whose id it is, if it is still of it, and the others. */
export const inGroup = '(article.id = ? AND copies = article.id OR copies = ? AND copies <> article.id)';

/** An article as it is filed. */
export interface FiledArticle extends Fingerprints {
  readonly seq: number;
  readonly id: string;
  readonly text: string;
}

/** Files an article under its bands and keys, and joins it with those that carry the same text and with its versions. */
export function joinCopies(connection: Connection, article: FiledArticle): void {
  const groups = new Set<string>([article.id]);
  addCopies(connection, article, groups);
  addVersions(connection, article, groups);
  const filed = [...article.bands, ...article.versions.filed];
  connection.run(
    'INSERT INTO band (band, article) SELECT g.value, ? FROM numbers(?) g WHERE true ON CONFLICT DO NOTHING',
    article.seq,
    filed,
  );
  if (groups.size === 1) return;
  const name = joinedGroup(groups);
  connection.run('UPDATE article SET copies = ? WHERE seq = ?', name, article.seq);
  for (const group of groups) {
    if (group !== name) connection.run(`UPDATE article SET copies = ? WHERE ${inGroup}`, name, group, group);
  }
}

/** Adds the groups of the articles that carry the same text: those of one band are in one group. */
function addCopies(connection: Connection, { bands }: FiledArticle, groups: Set<string>): void {
  const first =
    'SELECT a.copies FROM band b JOIN article a ON a.seq = b.article WHERE b.band = asked.value LIMIT 1';
  const sql = `SELECT (${first}) AS copies FROM numbers(?) asked`;
  for (const { copies } of connection.all<{ copies: string | null }>(sql, bands))
    if (copies !== null) groups.add(copies);
}

/** Adds the groups of the versions of an article; of a group that is known already no text is read, and none is read twice. */
function addVersions(connection: Connection, { text, versions }: FiledArticle, groups: Set<string>): void {
  const sql =
    'SELECT DISTINCT a.seq, a.copies FROM numbers(?) asked JOIN band b ON b.band = asked.value JOIN article a ON a.seq = b.article';
  const near = connection.all<{ seq: number; copies: string }>(sql, versions.asked);
  if (near.every(({ copies }) => groups.has(copies))) return;
  const own = shinglesIn(text);
  for (const { seq, copies } of near)
    if (!groups.has(copies) && areVersions(shinglesIn(textOf(connection, seq)), own)) groups.add(copies);
}

/** Texts of some three days, as many as are compared with one another. */
const recentTexts = 1024;

const shinglesIn = rememberLast(recentTexts, (text) => distinctShingles(shingledText(text)));

function textOf(connection: Connection, article: number): string {
  return connection.get<{ text: string }>('SELECT text FROM article_text WHERE seq = ?', article)?.text ?? '';
}

/** Finds the groups of the rest of a group anew after one of its articles has left. */
export function rejoinCopies(connection: Connection, group: string): void {
  const rest = connection.all<Printed & { seq: number }>(
    `SELECT article.seq, article.id, article.published, t.text FROM article JOIN article_text t ON t.seq = article.seq WHERE ${inGroup}`,
    group,
    group,
  );
  const groupOf = copyGroups(rest);
  for (const { seq, id } of rest)
    connection.run('UPDATE article SET copies = ? WHERE seq = ?', groupOf.get(id) ?? id, seq);
}

/** Takes an article out of its bands and keys. */
export function unfile(connection: Connection, article: number): void {
  const sql =
    'SELECT t.text, a.published FROM article a JOIN article_text t ON t.seq = a.seq WHERE a.seq = ?';
  const row = connection.get<Omit<Printed, 'id'>>(sql, article);
  if (row === undefined) return;
  const { bands, versions } = fingerprintsOf(row);
  for (const band of [...bands, ...versions.filed])
    connection.run('DELETE FROM band WHERE band = ? AND article = ?', band, article);
}
