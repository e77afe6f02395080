import type { KeptClaim } from '../../resolve/prepare/kept-reading.ts';
import { rankOf } from '../core/article-rank.ts';
import type { Connection, Into } from './connection.ts';
import { seeOffices } from './office-rows.ts';
import type { Telling } from './save-told.ts';

/** A claim signature of the record. */
export interface SignatureRow {
  readonly seq: number;
  /** Null until it has been placed. */
  readonly block: string | null;
}

/** Rows of actor signatures, by their ids. */
type ActorRows = ReadonlyMap<string, number>;

const claimed: Into = {
  table: 'claim',
  columns: 'id article rank signature rule citations prints'.split(' '),
};
const signatures: Into = { table: 'signature', columns: ['seq', 'id', 'kind', 'value', 'count'] };
const parties: Into = { table: 'party', columns: ['actor', 'kind', 'signature'], orLeave: true };

/** Saves the claims of articles, and gives their signatures by id, with the blocks that they had before. */
export function saveClaims(
  connection: Connection,
  tellings: readonly Telling[],
  actors: ActorRows,
): ReadonlyMap<string, SignatureRow> {
  const rows = saveSignatures(
    connection,
    tellings.flatMap(({ told }) => told.claims),
    actors,
  );
  connection.insertAll(
    claimed,
    tellings.flatMap(({ told, id, seq }) => {
      const rank = rankOf(id);
      return told.claims.map((claim) => {
        const signature = rows.get(claim.signatureId)?.seq ?? 0;
        return [claim.id, seq, rank, signature, claim.rule, claim.places, claim.prints] as const;
      });
    }),
  );
  seeOffices(
    connection,
    tellings.flatMap(({ told, day }) =>
      told.claims.flatMap(({ office }) =>
        office === null ? [] : [{ holder: actors.get(office.holder) ?? 0, office, day: day ?? '' }],
      ),
    ),
  );
  return rows;
}

/** Counts each claim under its signature, which is made where the record has none and filed under its parties. */
function saveSignatures(
  connection: Connection,
  claims: readonly KeptClaim[],
  actors: ActorRows,
): ReadonlyMap<string, SignatureRow> {
  const alike = Map.groupBy(claims, (claim) => claim.signatureId);
  const sql = 'SELECT seq, id, block FROM signature WHERE id = ?';
  const known = connection.allOf<SignatureRow & { id: string }>(sql, [...alike.keys()]);
  const rows = new Map(known.map(({ id, ...row }): [string, SignatureRow] => [id, row]));
  connection.runAll(
    'UPDATE signature SET count = count + ? WHERE seq = ?',
    known.map(({ seq, id }) => [alike.get(id)?.length ?? 0, seq]),
  );
  const fresh = [...alike].filter(([id]) => !rows.has(id)).map(([, some]) => some);
  const made = connection.newRows('signature', fresh.length);
  connection.insertAll(
    signatures,
    fresh.map(([claim, ...more], at) => {
      rows.set(claim.signatureId, { seq: made[at], block: null });
      return [made[at], claim.signatureId, claim.kind, claim.signature, 1 + more.length];
    }),
  );
  connection.insertAll(
    parties,
    fresh.flatMap(([claim], at) =>
      claim.parties.map((party) => [actors.get(party) ?? 0, claim.kind, made[at]] as const),
    ),
  );
  return rows;
}
