import type { OfficeSignature } from '../../resolve/signature.ts';
import { officeKey, widenedDays, type GivenOffice, type OfficeRow } from '../core/office-days.ts';
import type { Connection } from './connection.ts';

/** Widens the days on which the holder was given the office. */
export function seeOffice(connection: Connection, given: GivenOffice): void {
  const key = officeKey(given);
  if (key === null) return;
  const { holder, title, office } = key;
  const known = connection.get<Pick<OfficeRow, 'first' | 'last'>>(
    'SELECT first, last FROM office_seen WHERE holder = ? AND title = ? AND office = ?',
    holder,
    title,
    office,
  );
  const days = widenedDays(known, given.day);
  if (days === null) return;
  connection.run(
    `INSERT INTO office_seen VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (holder, title, office) DO UPDATE SET first = excluded.first, last = excluded.last`,
    holder,
    title,
    office,
    days.first,
    days.last,
  );
}

/** The offices given to the actor signatures of a block. */
export function officesOf(connection: Connection, block: string): readonly OfficeRow[] {
  const sql = 'SELECT o.* FROM actor_signature s JOIN office_seen o ON o.holder = s.seq WHERE s.block = ?';
  return connection.all<OfficeRow>(sql, block);
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
  for (const { value, published } of rows) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by saveSignature, of this kind by the query
    seeOffice(connection, { holder, office: JSON.parse(value) as OfficeSignature, day: published ?? '' });
  }
}
