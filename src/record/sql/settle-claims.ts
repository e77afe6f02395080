import { isUndated, quartersAround } from '../../resolve/figures/figure-period.ts';
import { witnessLimit } from '../../resolve/signature.ts';
import {
  blocksBeside,
  foldClaims,
  mayAskAround,
  quartersLookingAt,
  type ClaimBlock,
  type ClaimFold,
  type ClaimSignatureRow,
} from '../core/fold-claims.ts';
import { arrivalsIn } from '../core/arrivals.ts';
import type { SettledActors } from '../core/settled-actors.ts';
import type { Connection } from './connection.ts';
import { markDirty, noteAsking } from './dirty-blocks.ts';
import { noteArrivals } from './arrival-rows.ts';
import { replaceFacts, storedFacts } from './fact-rows.ts';

// The inner query reads the index `claim_signature` alone. The rows come in no order: no fold needs one, and SQLite's sorter takes
// longer than the rest of the query.
const membersSql = `SELECT s.seq, s.id, s.value, s.count, s.fact, (
    SELECT json_list(w.article) FROM (
      SELECT article FROM claim WHERE signature = s.seq ORDER BY rank LIMIT ${witnessLimit}
    ) w) AS witnesses
  FROM signature s WHERE s.block = ?`;

/** Folds one block of claims anew and writes what has changed. */
export function settleClaims(connection: Connection, block: string, actors: SettledActors): void {
  const rows = connection.all<ClaimSignatureRow>(membersSql, block);
  const fold = foldOf(connection, { block, rows }, actors);
  const stored = storedFacts(connection, block);
  const written = replaceFacts(connection, stored, fold.facts);
  noteArrivals(connection, arrivalsIn({ rows, stored, facts: fold.facts, written }));
  for (const { seq, fact } of fold.joined)
    connection.run('UPDATE signature SET fact = ? WHERE seq = ?', fact, seq);
  if (isUndated(block)) markQuarters(connection, block);
  if (mayAskAround(block)) noteAsking(connection, block, fold.asksAround);
}

/** The fold of a block, with the quarters around it where it asks for them. */
function foldOf(
  connection: Connection,
  { block, rows }: Pick<ClaimBlock, 'block' | 'rows'>,
  actors: SettledActors,
): ClaimFold {
  const members = (blocks: readonly string[]): readonly ClaimSignatureRow[] =>
    blocks.flatMap((one) => connection.all<ClaimSignatureRow>(membersSql, one));
  const held = { block, rows, beside: members(blocksBeside(block)) };
  const known = { actors, wording: connection.wording };
  const alone = foldClaims({ ...held, around: null }, known);
  return alone.asksAround ? foldClaims({ ...held, around: members(quartersAround(block)) }, known) : alone;
}

/** The folds of the quarters look at the figures without a day. */
function markQuarters(connection: Connection, undated: string): void {
  const rows = connection.all<{ block: string }>(
    'SELECT DISTINCT block FROM signature WHERE block > ? AND block < ?',
    undated,
    `${undated}~`,
  );
  const blocks = rows.map((row) => row.block);
  markDirty(connection, quartersLookingAt(undated, blocks));
}
