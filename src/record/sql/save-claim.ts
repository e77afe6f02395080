import type { KeptClaim } from '../../resolve/prepare/kept-reading.ts';
import type { Connection } from './connection.ts';
import { seeOffice } from './office-rows.ts';

/** Where the claims of an article go. */
export interface Where {
  readonly article: number;
  readonly rank: number;
  /** Day of publication; empty where there is none. */
  readonly day: string;
  /** Rows of the article's actor signatures, by id. */
  readonly actors: ReadonlyMap<string, number>;
  /** The claim signatures met so far, by id. */
  readonly signatures: Map<string, SignatureRow>;
}

/** A claim signature that the record has. */
export interface SignatureRow {
  readonly seq: number;
  /** Null until it has been placed. */
  readonly block: string | null;
}

/** Saves a claim under its signature, which is made where the record has none. */
export function saveClaim(connection: Connection, claim: KeptClaim, where: Where): void {
  const { seq } = countSignature(connection, claim, where);
  connection.run(
    'INSERT INTO claim (id, article, rank, signature, rule, citations, prints) VALUES (?, ?, ?, ?, ?, ?, ?)',
    claim.id,
    where.article,
    where.rank,
    seq,
    claim.rule,
    claim.places,
    claim.prints,
  );
  if (claim.office === null) return;
  const holder = where.actors.get(claim.office.holder) ?? 0;
  seeOffice(connection, { holder, office: claim.office, day: where.day });
}

/** Counts a claim under its signature, and gives the signature's row. */
function countSignature(connection: Connection, claim: KeptClaim, where: Where): SignatureRow {
  const id = claim.signatureId;
  const sql = 'SELECT seq, block FROM signature WHERE id = ?';
  const known = where.signatures.get(id) ?? connection.get<SignatureRow>(sql, id);
  const row = known ?? { seq: insertSignature(connection, claim, where.actors), block: null };
  if (known !== undefined) connection.run('UPDATE signature SET count = count + 1 WHERE seq = ?', known.seq);
  where.signatures.set(id, row);
  return row;
}

/** Gives the row of a signature that is new, filed under its parties. */
function insertSignature(connection: Connection, claim: KeptClaim, actors: Where['actors']): number {
  const sql = 'INSERT INTO signature (id, kind, value, count) VALUES (?, ?, ?, 1)';
  const seq = connection.insert(sql, claim.signatureId, claim.kind, claim.signature);
  for (const party of claim.parties) {
    connection.run(
      'INSERT INTO party (actor, kind, signature) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      actors.get(party) ?? 0,
      claim.kind,
      seq,
    );
  }
  return seq;
}
