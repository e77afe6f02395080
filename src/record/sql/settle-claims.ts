import { isUndated, quartersAround } from '../../resolve/figures/figure-period.ts';
import { witnessLimit } from '../../resolve/signature.ts';
import {
  blocksBeside,
  foldClaims,
  mayAskAround,
  quartersLookingAt,
  type ClaimFold,
  type ClaimSignatureRow,
} from '../core/fold-claims.ts';
import { arrivalsIn } from '../core/arrivals.ts';
import type { Connection } from './connection.ts';
import { markDirty, noteAsking } from './dirty-blocks.ts';
import { noteArrivals } from './arrival-rows.ts';
import { replaceFacts, storedFacts } from './fact-rows.ts';
import type { ActorsAhead } from './settled-actors.ts';

/** The rows of a block. */
// The inner query reads the index `claim_signature` alone. The rows come in no order: no fold needs one, and SQLite's sorter takes
// longer than the rest of the query.
export const membersSql: string = `SELECT s.seq, s.id, s.block, s.value, s.count, s.fact, (
    SELECT json_list(w.article) FROM (
      SELECT article FROM claim WHERE signature = s.seq ORDER BY rank LIMIT ${witnessLimit}
    ) w) AS witnesses
  FROM signature s WHERE s.block = ?`;

type Member = ClaimSignatureRow & { readonly block: string };

/** Gives the members of blocks. */
type MembersOf = (blocks: readonly string[]) => readonly Member[];

/** A block with the signatures that lie in it, and its fold. */
interface Folded {
  readonly block: string;
  readonly rows: readonly Member[];
  readonly fold: ClaimFold;
}

/** Folds blocks of claims anew and writes what has changed: each table is read and written once for all of them. */
export function settleClaims(connection: Connection, blocks: readonly string[], actors: ActorsAhead): void {
  const folded = foldsOf(connection, blocks, actors);
  const stored = storedFacts(connection, blocks);
  const facts = folded.flatMap(({ fold }) => fold.facts);
  const written = replaceFacts(connection, stored, facts);
  const before = Map.groupBy(stored, (row) => row.block);
  noteArrivals(
    connection,
    folded.flatMap(({ block, rows, fold }) =>
      arrivalsIn({ rows, stored: before.get(block) ?? [], facts: fold.facts, written }),
    ),
  );
  connection.runAll(
    'UPDATE signature SET fact = ? WHERE seq = ?',
    folded.flatMap(({ fold }) => fold.joined.map(({ seq, fact }) => [fact, seq] as const)),
  );
  for (const { block } of folded) if (isUndated(block)) markQuarters(connection, block);
  const asked = folded.filter(({ block }) => mayAskAround(block));
  noteAsking(connection, new Map(asked.map(({ block, fold }) => [block, fold.asksAround] as const)));
}

/** The folds of blocks; those that ask for the quarters around them are folded again with these. */
function foldsOf(connection: Connection, blocks: readonly string[], ahead: ActorsAhead): readonly Folded[] {
  const read = blocksRead(connection, ahead);
  const near = read([...blocks, ...blocks.flatMap(blocksBeside)]);
  const known = { actors: ahead.actors, wording: connection.wording };
  const alone = blocks.map((block): Folded => {
    const held = { block, rows: near([block]), beside: near(blocksBeside(block)) };
    return { block, rows: held.rows, fold: foldClaims({ ...held, around: null }, known) };
  });
  const asking = alone.filter(({ fold }) => fold.asksAround);
  if (asking.length === 0) return alone;
  const around = read(asking.flatMap(({ block }) => quartersAround(block)));
  return alone.map((one) => {
    if (!one.fold.asksAround) return one;
    const { block, rows } = one;
    const held = { block, rows, beside: near(blocksBeside(block)), around: around(quartersAround(block)) };
    return { ...one, fold: foldClaims(held, known) };
  });
}

/** Reads the members of blocks at once, and looks up ahead whom they name. */
function blocksRead(
  connection: Connection,
  { lookUp }: ActorsAhead,
): (blocks: readonly string[]) => MembersOf {
  return (blocks) => {
    const rows = connection.allOf<Member>(membersSql, [...new Set(blocks)]);
    lookUp(rows.map(({ seq }) => seq));
    const byBlock = Map.groupBy(rows, (row) => row.block);
    return (some) => some.flatMap((block) => byBlock.get(block) ?? []);
  };
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
