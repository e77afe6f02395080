import { joinedGroup, toldGroups } from '../core/copy-group.ts';
import type { Connection } from './connection.ts';

/** An article as its story is found. */
export interface ToldArticle {
  readonly seq: number;
  readonly id: string;
  readonly keys: readonly number[];
}

/** Files an article under the keys of its story and joins it with those that share one. */
export function joinTold(connection: Connection, { seq, id, keys }: ToldArticle): void {
  const groups = new Set<string>([id]);
  const first =
    'SELECT a.told FROM story_key k JOIN article a ON a.seq = k.article WHERE k.key = asked.value LIMIT 1';
  const sql = `SELECT (${first}) AS told FROM numbers(?) asked`;
  for (const { told } of connection.all<{ told: string | null }>(sql, keys))
    if (told !== null) groups.add(told);
  connection.run(
    'INSERT INTO story_key (key, article) SELECT g.value, ? FROM numbers(?) g WHERE true ON CONFLICT DO NOTHING',
    seq,
    keys,
  );
  const name = joinedGroup(groups);
  connection.run('UPDATE article SET told = ? WHERE seq = ?', name, seq);
  for (const group of groups)
    if (group !== name) connection.run('UPDATE article SET told = ? WHERE told = ?', name, group);
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
