import { unionOf, toldGroups } from '../core/copy-group.ts';
import type { Connection, Into } from './connection.ts';

/** An article as its story is found. */
export interface ToldArticle {
  readonly seq: number;
  readonly id: string;
  readonly keys: readonly number[];
}

const keyRows: Into = { table: 'story_key', columns: ['key', 'article'], orLeave: true };

/**
 * Files articles under the keys of their stories and joins them with those that share one. Gives the group of each by its id; the groups that are
 * joined with another are renamed.
 */
export function joinTold(
  connection: Connection,
  articles: readonly ToldArticle[],
): ReadonlyMap<string, string> {
  const { join, rootOf } = unionOf();
  // The first article of a key, by the index alone: joined, PostgreSQL reads article after article until one has the key.
  const first =
    'SELECT a.told FROM article a WHERE a.seq = (SELECT min(k.article) FROM story_key k WHERE k.key = asked.value)';
  const sql = `SELECT asked.value AS key, (${first}) AS told FROM numbers(?) asked`;
  const asked = [...new Set(articles.flatMap(({ keys }) => keys))];
  const firstWith = new Map<number, string>();
  for (const { key, told } of connection.all<{ key: number; told: string | null }>(sql, asked))
    if (told !== null) firstWith.set(key, told);
  const met = new Set(firstWith.values());
  for (const { id, keys } of articles) {
    for (const key of keys) {
      const group = firstWith.get(key);
      if (group === undefined) firstWith.set(key, id);
      else join(group, id);
    }
  }
  connection.insertAll(
    keyRows,
    articles.flatMap(({ seq, keys }) => [...new Set(keys)].map((key) => [key, seq] as const)),
  );
  const renamed = [...met].filter((group) => rootOf(group) !== group);
  connection.runAll(
    'UPDATE article SET told = ? WHERE article.told = ?',
    renamed.map((group) => [rootOf(group), group]),
  );
  return new Map(articles.map(({ id }) => [id, rootOf(id)] as const));
}

/** Finds the groups of the rest of a group anew after one of its articles has left. */
export function rejoinTold(connection: Connection, group: string): void {
  const rest = connection.all<{ seq: number; id: string }>(
    'SELECT seq, id FROM article WHERE told = ?',
    group,
  );
  const keysOf = (seq: number): readonly number[] =>
    connection.all<{ key: number }>('SELECT key FROM story_key WHERE article = ?', seq).map((row) => row.key);
  const groupOf = toldGroups(rest.map(({ seq, id }) => ({ id, keys: keysOf(seq) })));
  for (const { seq, id } of rest)
    connection.run('UPDATE article SET told = ? WHERE seq = ?', groupOf.get(id) ?? id, seq);
}
