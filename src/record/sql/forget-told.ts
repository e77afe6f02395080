import type { Connection } from './connection.ts';
import { reseeOffices } from './office-rows.ts';
import { markDirty } from './dirty-blocks.ts';
import { unplaceNaming } from './mark-judged.ts';

/** Takes out what an article tells, its claims and its actors, by the row of the article: every block that it was told in is folded anew. */
export function forgetTold(connection: Connection, article: number): void {
  const [claims, mentions] = [claimsOf(connection, article), mentionsOf(connection, article)];
  markDirty(
    connection,
    [...claims, ...mentions].flatMap(({ block }) => block ?? []),
  );
  forgetClaims(connection, article, claims);
  forgetActors(connection, article, mentions);
}

interface ClaimRow {
  readonly signature: number;
  readonly block: string | null;
}

function claimsOf(connection: Connection, article: number): readonly ClaimRow[] {
  return connection.all<ClaimRow>(
    'SELECT c.signature, s.block FROM claim c JOIN signature s ON s.seq = c.signature WHERE c.article = ?',
    article,
  );
}

function forgetClaims(connection: Connection, article: number, claims: readonly ClaimRow[]): void {
  connection.run('DELETE FROM claim WHERE article = ?', article);
  for (const { signature } of claims) {
    connection.run('UPDATE signature SET count = count - 1 WHERE seq = ?', signature);
    if (connection.run('DELETE FROM signature WHERE seq = ? AND count = 0', signature) > 0) {
      connection.run('DELETE FROM party WHERE signature = ?', signature);
      connection.run('DELETE FROM unplaced WHERE signature = ?', signature);
    }
  }
}

interface MentionRow {
  readonly signature: number;
  readonly block: string;
  /** JSON of the naming forms. */
  readonly names: string;
}

function mentionsOf(connection: Connection, article: number): readonly MentionRow[] {
  return connection.all<MentionRow>(
    'SELECT m.signature, m.names, s.block FROM actor_mention m JOIN actor_signature s ON s.seq = m.signature WHERE m.article = ?',
    article,
  );
}

function forgetActors(connection: Connection, article: number, mentions: readonly MentionRow[]): void {
  connection.run('DELETE FROM actor_mention WHERE article = ?', article);
  for (const { signature, names } of mentions) {
    const forms: unknown = JSON.parse(names);
    for (const form of Array.isArray(forms) ? forms : []) forgetName(connection, signature, String(form));
    connection.run('UPDATE actor_signature SET count = count - 1 WHERE seq = ?', signature);
    unplaceNaming(connection, [signature]);
    connection.run('DELETE FROM actor_signature WHERE seq = ? AND count = 0', signature);
    reseeOffices(connection, signature);
  }
}

function forgetName(connection: Connection, signature: number, name: string): void {
  const row = connection.get<{ seq: number; count: number }>(
    'SELECT seq, count FROM actor_name WHERE signature = ? AND name = ?',
    signature,
    name,
  );
  if (row === undefined) return;
  if (row.count > 1) {
    connection.run('UPDATE actor_name SET count = count - 1 WHERE seq = ?', row.seq);
    return;
  }
  connection.run('DELETE FROM actor_name WHERE seq = ?', row.seq);
  connection.unfileWords('actor_text', [row.seq]);
}
