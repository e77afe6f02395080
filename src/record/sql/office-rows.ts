import type { OfficeSignature } from '../../resolve/signature.ts';
import { officeKey, widenedDays, type GivenOffice, type OfficeRow } from '../core/office-days.ts';
import type { Connection, Into } from './connection.ts';

const offices: Into = { table: 'office_seen', columns: ['holder', 'title', 'office', 'first', 'last'] };

const seenSql = 'SELECT * FROM office_seen WHERE holder = ? AND title = ? AND office = ?';
const widenSql = 'UPDATE office_seen SET first = ?, last = ? WHERE holder = ? AND title = ? AND office = ?';

/** Widens the days on which holders were given offices. */
export function seeOffices(connection: Connection, given: readonly GivenOffice[]): void {
  const keyed = given.flatMap((one) => {
    const key = officeKey(one);
    return key === null ? [] : [{ ...key, day: one.day }];
  });
  const alike = Map.groupBy(keyed, keyText);
  const keys = [...alike.values()].map(([{ holder, title, office }]) => [holder, title, office] as const);
  const known = new Map(
    connection.allOfRows<OfficeRow>(seenSql, keys).map((row) => [keyText(row), row] as const),
  );
  const seen = [...alike].map(([key, some]) => ({
    ...some[0],
    ...daysSeen(known.get(key), some),
    was: known.get(key),
  }));
  const isNew = ({ was }: { readonly was: OfficeRow | undefined }): boolean => was === undefined;
  connection.insertAll(
    offices,
    seen.filter(isNew).map(({ holder, title, office, first, last }) => [holder, title, office, first, last]),
  );
  const wider = seen.filter(
    (one) => !isNew(one) && (one.was?.first !== one.first || one.was.last !== one.last),
  );
  connection.runAll(
    widenSql,
    wider.map(({ holder, title, office, first, last }) => [first, last, holder, title, office]),
  );
}

const keyText = ({ holder, title, office }: Pick<OfficeRow, 'holder' | 'title' | 'office'>): string =>
  `${holder} ${JSON.stringify(title)} ${office}`;

type Days = Pick<OfficeRow, 'first' | 'last'>;

/** The first and last of some days and those that were known. */
function daysSeen(known: Days | undefined, some: readonly { readonly day: string }[]): Days {
  const none: Days = { first: '', last: '' };
  return some.reduce<Days>((days, { day }) => widenedDays(days, day) ?? days, known ?? none);
}

/** The offices given to the actor signatures of blocks, each with its block. */
export function officesOf(
  connection: Connection,
  blocks: readonly string[],
): readonly (OfficeRow & { readonly block: string })[] {
  const sql =
    'SELECT s.block, o.* FROM actor_signature s JOIN office_seen o ON o.holder = s.seq WHERE s.block = ?';
  return connection.allOf(sql, blocks);
}

interface ClaimRow {
  readonly value: string;
  readonly published: string | null;
}

/** Finds the days anew from the claims that are left, after an article has gone. */
export function reseeOffices(connection: Connection, holder: number): void {
  connection.run('DELETE FROM office_seen WHERE holder = ?', holder);
  const rows = connection.all<ClaimRow>(
    `SELECT s.value, a.published FROM party p JOIN signature s ON s.seq = p.signature JOIN claim c ON c.signature = s.seq
     JOIN article a ON a.seq = c.article WHERE p.actor = ? AND p.kind = 'office'`,
    holder,
  );
  seeOffices(
    connection,
    rows.map(({ value, published }) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by saveSignatures, of this kind by the query
      return { holder, office: JSON.parse(value) as OfficeSignature, day: published ?? '' };
    }),
  );
}
