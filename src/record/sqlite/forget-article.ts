import { forgetPlaces } from './article-places.ts';
import type { Connection } from './connection.ts';
import { rejoinCopies, unfile } from './copy-groups.ts';
import { rejoinTold } from './told-groups.ts';
import { reseeOffices } from './office-rows.ts';
import { markDirty } from './dirty-blocks.ts';
import { unplaceNaming } from './mark-judged.ts';

/** Takes an article out, with everything that only it says; false where it is not there. Inside the caller's transaction. */
export function forgetArticle(connection: Connection, id: string): boolean {
  const row = connection.get<{ seq: number; copies: string; told: string }>(
    'SELECT seq, copies, told FROM article WHERE id = ?',
    id,
  );
  if (row === undefined) return false;
  const [claims, mentions] = [claimsOf(connection, row.seq), mentionsOf(connection, row.seq)];
  // Every block that the article has been told in is folded anew without it.
  markDirty(
    connection,
    [...claims, ...mentions].flatMap(({ block }) => block ?? []),
  );
  forgetClaims(connection, row.seq, claims);
  forgetActors(connection, row.seq, mentions);
  forgetPassages(connection, row.seq);
  unfile(connection, row.seq);
  forgetPlaces(connection, row.seq);
  for (const table of ['article_text', 'article'])
    connection.run(`DELETE FROM ${table} WHERE seq = ?`, row.seq);
  connection.run('DELETE FROM article_issue WHERE article = ?', row.seq);
  connection.run('DELETE FROM story_key WHERE article = ?', row.seq);
  rejoinCopies(connection, row.copies);
  rejoinTold(connection, row.told);
  return true;
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
    unplaceNaming(connection, signature);
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
  connection.run('DELETE FROM actor_text WHERE rowid = ?', row.seq);
}

function forgetPassages(connection: Connection, article: number): void {
  const rows = connection.all<{ seq: number }>('SELECT seq FROM passage WHERE article = ?', article);
  for (const { seq } of rows) connection.run('DELETE FROM passage_text WHERE rowid = ?', seq);
  connection.run('DELETE FROM passage WHERE article = ?', article);
}
