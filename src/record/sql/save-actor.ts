import type { KeptActor } from '../../resolve/prepare/kept-actors.ts';
import type { Connection } from './connection.ts';

/**
 * Saves an actor of an article, and gives the row of its signature. The row is looked up first, since an insert with `RETURNING` takes
 * longer than a look-up and an insert.
 */
export function saveActor(connection: Connection, article: number, actor: KeptActor): number {
  const { id, block, type, name, country } = actor.signature;
  const known = connection.get<{ seq: number }>('SELECT seq FROM actor_signature WHERE id = ?', id);
  const sql = 'INSERT INTO actor_signature (id, block, type, name, country, count) VALUES (?, ?, ?, ?, ?, 1)';
  const seq = known?.seq ?? connection.insert(sql, id, block, type, name, country);
  if (known !== undefined) connection.run('UPDATE actor_signature SET count = count + 1 WHERE seq = ?', seq);
  connection.run(
    'INSERT INTO actor_mention (article, signature, names, citations) VALUES (?, ?, ?, ?)',
    article,
    seq,
    actor.namesJson,
    actor.places,
  );
  for (const form of actor.names) saveName(connection, seq, form);
  return seq;
}

function saveName(
  connection: Connection,
  signature: number,
  [name, folded]: KeptActor['names'][number],
): void {
  const sql = 'SELECT seq FROM actor_name WHERE signature = ? AND name = ?';
  const known = connection.get<{ seq: number }>(sql, signature, name);
  if (known !== undefined) {
    connection.run('UPDATE actor_name SET count = count + 1 WHERE seq = ?', known.seq);
    return;
  }
  const insert = 'INSERT INTO actor_name (signature, name, count) VALUES (?, ?, 1)';
  const seq = connection.insert(insert, signature, name);
  connection.fileWords('actor_text', [[seq, folded]]);
}
