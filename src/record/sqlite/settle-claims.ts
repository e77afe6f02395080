import type { ActorLookup, Fact } from '../../resolve/facts.ts';
import { factActors, factCountries, factDays } from '../../resolve/fact-keys.ts';
import { lastDayOf } from '../../resolve/block-of.ts';
import { isUndated, quartersAround, undatedBeside } from '../../resolve/figures/figure-period.ts';
import { officesKnownBy } from '../../resolve/offices/offices-known-by.ts';
import { resolveBlock, type BlockMembers } from '../../resolve/resolve-block.ts';
import { sortedSet } from '../../model/order.ts';
import { witnessLimit, type ClaimSignature, type Counted } from '../../resolve/signature.ts';
import type { Connection } from './connection.ts';
import { markDirty, noteAsking } from './dirty-blocks.ts';
import { replaceFacts, storedFacts, type FactRow } from './fact-rows.ts';
import type { SettledActors } from './settled-actors.ts';

interface SignatureRow {
  readonly seq: number;
  readonly id: string;
  readonly value: string;
  readonly count: number;
  readonly fact: string | null;
  /** JSON: rows of a few of its articles. */
  readonly witnesses: string;
}

// `claim_signature` holds all that the inner query asks for. In no order: a fold asks for none, and SQLite's sorter takes longer than the rest.
const membersSql = `SELECT s.seq, s.id, s.value, s.count, s.fact, (
    SELECT json_group_array(article) FROM (
      SELECT article FROM claim WHERE signature = s.seq ORDER BY rank LIMIT ${witnessLimit}
    )) AS witnesses
  FROM signature s WHERE s.block = ?`;

/** Folds one block of claims anew and writes what has changed. */
export function settleClaims(connection: Connection, block: string, actors: SettledActors): void {
  const rows = connection.all<SignatureRow>(membersSql, block);
  const other = undatedBeside(block);
  const counted = (blocks: readonly string[]): readonly Counted<ClaimSignature>[] =>
    blocks
      .flatMap((one) => connection.all<SignatureRow>(membersSql, one))
      .map((row) => countedClaim(row, actors));
  let asks = false;
  const held: BlockMembers = {
    members: rows.map((row) => countedClaim(row, actors)),
    beside: other === null ? [] : counted([other]),
    around: () => {
      asks = true;
      return counted(quartersAround(block));
    },
  };
  const facts = resolveBlock(held, {
    actorOf: officesKnownBy(lastDayOf(block), actors.actorOf),
    wording: connection.wording,
  });
  replaceFacts(
    connection,
    storedFacts(connection, block),
    facts.map((fact) => factRow(fact, block, actors.actorOf)),
  );
  noteFacts(connection, rows, facts);
  if (isUndated(block)) markQuarters(connection, block);
  if (quartersAround(block).length > 0) noteAsking(connection, block, asks);
}

/** Writes with each signature the fact that it is a member of. */
function noteFacts(connection: Connection, rows: readonly SignatureRow[], facts: readonly Fact[]): void {
  const factOf = new Map(
    facts.flatMap((fact) => ('members' in fact ? fact.members.map((id) => [id, fact.id] as const) : [])),
  );
  for (const row of rows) {
    const fact = factOf.get(row.id) ?? null;
    if (fact !== row.fact) connection.run('UPDATE signature SET fact = ? WHERE seq = ?', fact, row.seq);
  }
}

/** The folds of the quarters look at the figures without a day. */
function markQuarters(connection: Connection, undated: string): void {
  const rows = connection.all<{ block: string }>(
    'SELECT DISTINCT block FROM signature WHERE block > ? AND block < ?',
    undated,
    `${undated}~`,
  );
  for (const { block } of rows) if (undatedBeside(block) === undated) markDirty(connection, block);
}

function countedClaim(row: SignatureRow, actors: SettledActors): Counted<ClaimSignature> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made by the query
  const witnesses = (JSON.parse(row.witnesses) as readonly number[]).map(String);
  return {
    id: row.id,
    signature: actors.resolved(row.value),
    count: row.count,
    articles: witnesses.length < 2 ? witnesses : sortedSet(witnesses),
  };
}

function factRow(fact: Fact, block: string, actorOf: ActorLookup): FactRow {
  const actors = factActors(fact);
  const countries = actors.flatMap((id) => actorOf(id)?.country ?? []);
  const keys = [...actors, ...countries, ...factCountries(fact)];
  return { id: fact.id, kind: fact.kind, block, ...factDays(fact), keys, value: fact };
}
