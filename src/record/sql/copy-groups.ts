import { rememberLast } from '../../model/remember.ts';
import { shingledText } from '../../resolve/stories/shingles.ts';
import { areVersions, distinctShingles } from '../../resolve/stories/versions.ts';
import {
  copyGroups,
  fingerprintsOf,
  unionOf,
  type Fingerprints,
  type Groups,
  type Printed,
} from '../core/copy-group.ts';
import type { Connection, Into } from './connection.ts';

/** The articles of a group, asked for by its name twice: the one whose id it is, if it is still of it, and the others. */
export const inGroup = '(article.id = ? AND copies = article.id OR copies = ? AND copies <> article.id)';

/** An article as it is filed. */
export interface FiledArticle extends Fingerprints {
  readonly seq: number;
  readonly id: string;
  readonly text: string;
}

/**
 * Files articles under their bands and keys, and joins them with those that carry the same text and with their versions. Gives the group of each by
 * its id; the groups that are joined with another are renamed.
 */
export function joinCopies(
  connection: Connection,
  articles: readonly FiledArticle[],
): ReadonlyMap<string, string> {
  const groups = unionOf();
  const met = new Set([
    ...joinByBands(connection, articles, groups),
    ...joinVersions(connection, articles, groups),
  ]);
  connection.insertAll(
    bandRows,
    articles.flatMap(({ seq, bands, versions }) =>
      [...new Set([...bands, ...versions.filed])].map((band) => [band, seq] as const),
    ),
  );
  renameGroups(connection, groups, [...met]);
  return new Map(articles.map(({ id }) => [id, groups.rootOf(id)] as const));
}

const bandRows: Into = { table: 'band', columns: ['band', 'article'], orLeave: true };

/** Joins the groups of the articles that carry the same text: those of one band are in one group. Gives the groups of the record that it met. */
function joinByBands(
  connection: Connection,
  articles: readonly FiledArticle[],
  { join }: Groups,
): ReadonlySet<string> {
  // The first article of a band, by the index alone: joined, PostgreSQL reads article after article until one has the band.
  const first =
    'SELECT a.copies FROM article a WHERE a.seq = (SELECT min(b.article) FROM band b WHERE b.band = asked.value)';
  const sql = `SELECT asked.value AS band, (${first}) AS copies FROM numbers(?) asked`;
  const bands = [...new Set(articles.flatMap((one) => one.bands))];
  const firstWith = new Map<number, string>();
  for (const { band, copies } of connection.all<{ band: number; copies: string | null }>(sql, bands))
    if (copies !== null) firstWith.set(band, copies);
  const met = new Set(firstWith.values());
  for (const { id, bands: own } of articles) {
    for (const band of own) {
      const group = firstWith.get(band);
      if (group === undefined) firstWith.set(band, id);
      else join(group, id);
    }
  }
  return met;
}
/** An article whose text may be that of a version. */
interface Near {
  readonly group: string;
  readonly text: () => string;
}

/** Joins the groups of the versions of articles; of a group that is known already no text is read. Gives the groups of the record that it met. */
function joinVersions(
  connection: Connection,
  articles: readonly FiledArticle[],
  { join, rootOf }: Groups,
): ReadonlySet<string> {
  const sql = `SELECT DISTINCT asked.value AS band, a.seq, a.copies FROM numbers(?) asked
    JOIN band b ON b.band = asked.value JOIN article a ON a.seq = b.article`;
  const asked = [...new Set(articles.flatMap(({ versions }) => versions.asked))];
  const rows = connection.all<{ band: number; seq: number; copies: string }>(sql, asked);
  const filed = new Map<number, Near[]>(asked.map((band) => [band, []] as const));
  const byBand = Map.groupBy(rows, ({ band }) => band);
  const apart = articles.flatMap(({ id, versions }) =>
    versions.asked
      .flatMap((band) => byBand.get(band) ?? [])
      .filter(({ copies }) => rootOf(copies) !== rootOf(id)),
  );
  const texts = textsOf(connection, new Set(apart.map(({ seq }) => seq)));
  for (const { band, seq, copies } of rows)
    filed.get(band)?.push({ group: copies, text: () => texts.get(seq) ?? '' });
  for (const { id, text, bands, versions } of articles) {
    for (const near of versions.asked.flatMap((band) => filed.get(band) ?? []))
      if (rootOf(near.group) !== rootOf(id) && areVersions(shinglesIn(near.text()), shinglesIn(text)))
        join(near.group, id);
    for (const band of [...bands, ...versions.filed]) filed.get(band)?.push({ group: id, text: () => text });
  }
  return new Set(rows.map(({ copies }) => copies));
}

/** Gives the articles of groups that have been joined with another the name of the whole. */
function renameGroups(connection: Connection, { rootOf }: Groups, met: readonly string[]): void {
  const renamed = met
    .filter((group) => rootOf(group) !== group)
    .map((group) => [rootOf(group), group] as const);
  connection.runAll(
    'UPDATE article SET copies = ? WHERE article.id = ? AND article.copies = article.id',
    renamed,
  );
  connection.runAll(
    'UPDATE article SET copies = ? WHERE article.copies = ? AND article.copies <> article.id',
    renamed,
  );
}

/** Texts of some three days, as many as are compared with one another. */
const recentTexts = 1024;

const shinglesIn = rememberLast(recentTexts, (text) => distinctShingles(shingledText(text)));

function textsOf(connection: Connection, articles: ReadonlySet<number>): ReadonlyMap<number, string> {
  const sql = 'SELECT seq, text FROM article_text WHERE seq = ?';
  const rows = connection.allOf<{ seq: number; text: string }>(sql, [...articles]);
  return new Map(rows.map((row) => [row.seq, row.text] as const));
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
