import { compareText } from '../../resolve/canonical.ts';
import type { ResolvedActor } from '../../resolve/actors/resolve-actors.ts';
import type { ActorLookup, Fact } from '../../resolve/facts.ts';
import { resolveBlock, withActors } from '../../resolve/resolve-block.ts';
import { witnessLimit, type ClaimSignature, type Counted } from '../../resolve/signature.ts';
import { blockOf } from '../../resolve/block-of.ts';
import type { Connection } from './connection.ts';
import { markDirty } from './dirty-blocks.ts';
import { deleteFact, saveFact } from './fact-rows.ts';
import { factActors, factCountries, factDays } from '../../resolve/fact-keys.ts';

interface SignatureRow {
  readonly seq: number;
  readonly id: string;
  readonly value: string;
  readonly count: number;
  readonly fact: string | null;
}

interface UnplacedRow {
  readonly seq: number;
  readonly value: string;
  readonly block: string | null;
}

/**
 * Looks up the block of signatures that are new or whose actors have changed, and marks their old and new blocks. Gives
 * how many it has placed. All blocks of actors are settled by then.
 */
export function placeSignatures(connection: Connection, limit: number): number {
  const rows = connection.all<UnplacedRow>(
    'SELECT s.seq, s.value, s.block FROM unplaced u JOIN signature s ON s.seq = u.signature ORDER BY u.signature LIMIT ?',
    limit,
  );
  const actorOf = actorLookup(connection);
  for (const row of rows) {
    const block = blockOf(resolvedSignature(connection, row.value), actorOf);
    if (row.block !== null && row.block !== block) markDirty(connection, row.block);
    markDirty(connection, block);
    if (row.block !== block)
      connection.run('UPDATE signature SET block = ?, fact = NULL WHERE seq = ?', block, row.seq);
    connection.run('DELETE FROM unplaced WHERE signature = ?', row.seq);
  }
  return rows.length;
}

function resolvedSignature(connection: Connection, value: string): ClaimSignature {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by saveSignature
  return withActors(JSON.parse(value) as ClaimSignature, (id) => resolvedId(connection, id));
}

/** Folds one block of claims anew and writes what has changed. */
export function settleClaims(connection: Connection, block: string): void {
  const rows = connection.all<SignatureRow>(
    'SELECT seq, id, value, count, fact FROM signature WHERE block = ? ORDER BY id',
    block,
  );
  const actorOf = actorLookup(connection);
  const members = rows.map((row) => countedClaim(connection, row));
  const facts = resolveBlock(members, actorOf);
  replaceFacts(connection, block, { facts, actorOf });
  const factOf = new Map(
    facts.flatMap((fact) => ('members' in fact ? fact.members.map((id) => [id, fact.id] as const) : [])),
  );
  for (const row of rows) {
    const fact = factOf.get(row.id) ?? null;
    if (fact !== row.fact) connection.run('UPDATE signature SET fact = ? WHERE seq = ?', fact, row.seq);
  }
}

function countedClaim(connection: Connection, row: SignatureRow): Counted<ClaimSignature> {
  const articles = connection.all<{ id: string }>(
    `SELECT DISTINCT a.id FROM (SELECT article FROM claim WHERE signature = ? ORDER BY rank LIMIT ${witnessLimit}) c
     JOIN article a ON a.seq = c.article ORDER BY a.id`,
    row.seq,
  );
  return {
    id: row.id,
    signature: resolvedSignature(connection, row.value),
    count: row.count,
    articles: articles.map((one) => one.id),
  };
}

function resolvedId(connection: Connection, signature: string): string {
  return (
    connection.get<{ actor: string | null }>('SELECT actor FROM actor_signature WHERE id = ?', signature)
      ?.actor ?? signature
  );
}

/** Looks actors up in the record, each once. */
export function actorLookup(connection: Connection): (id: string) => ResolvedActor | null {
  const known = new Map<string, ResolvedActor | null>();
  return (id) => {
    const kept = known.get(id);
    if (kept !== undefined) return kept;
    const row = connection.get<{ value: string }>(
      `SELECT value FROM fact WHERE id = ? AND kind = 'actor'`,
      id,
    );
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by saveActorFact
    const actor = row === undefined ? null : (JSON.parse(row.value) as ResolvedActor);
    known.set(id, actor);
    return actor;
  };
}

interface Folded {
  readonly facts: readonly Fact[];
  readonly actorOf: ActorLookup;
}

function replaceFacts(connection: Connection, block: string, { facts, actorOf }: Folded): void {
  for (const { id } of connection.all<{ id: string }>('SELECT id FROM fact WHERE block = ?', block))
    deleteFact(connection, id);
  for (const fact of facts.toSorted((a, b) => compareText(a.id, b.id))) {
    const actors = factActors(fact);
    const countries = actors.flatMap((id) => actorOf(id)?.country ?? []);
    const { start, until } = factDays(fact);
    const keys = [...actors, ...countries, ...factCountries(fact)];
    saveFact(connection, {
      id: fact.id,
      kind: fact.kind,
      block,
      start,
      until,
      keys,
      value: fact,
    });
  }
}
