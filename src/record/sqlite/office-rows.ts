import { compareText } from '../../model/order.ts';
import type { OfficeSignature, SeenOffice } from '../../resolve/signature.ts';
import type { Connection } from './connection.ts';

/** An office given to an actor signature by an article of a day; empty texts where the article has none. */
export interface GivenOffice {
  readonly holder: number;
  readonly office: OfficeSignature;
  readonly day: string;
}

/** Widens the days on which the holder was given the office. Denied offices are none. */
export function seeOffice(connection: Connection, { holder, office, day }: GivenOffice): void {
  if (office.status === 'denied') return;
  const { title, of, country, tenure } = office;
  const key = JSON.stringify({ of, country, tenure });
  const known = connection.get<{ first: string; last: string }>(
    'SELECT first, last FROM office_seen WHERE holder = ? AND title = ? AND office = ?',
    holder,
    title,
    key,
  );
  const days = [day, known?.first ?? '', known?.last ?? ''].filter((one) => one !== '').toSorted();
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  if (known?.first === first && known.last === last) return;
  connection.run(
    'INSERT OR REPLACE INTO office_seen VALUES (?, ?, ?, ?, ?)',
    holder,
    title,
    key,
    first,
    last,
  );
}

interface OfficeRow {
  readonly holder: number;
  readonly title: string;
  readonly office: string;
  readonly first: string;
  readonly last: string;
}

/** The offices given to the actor signatures of these blocks, by the row of the signature, in the order of title and state. */
export function seenOffices(
  connection: Connection,
  blocks: readonly string[],
): ReadonlyMap<number, readonly SeenOffice[]> {
  const rows = blocks.flatMap((block) =>
    connection.all<OfficeRow>(
      `SELECT o.* FROM actor_signature s JOIN office_seen o ON o.holder = s.seq
       WHERE s.block = ?`,
      block,
    ),
  );
  const byHolder = Map.groupBy(rows, (row) => row.holder);
  return new Map([...byHolder].map(([holder, held]) => [holder, held.toSorted(byTitle).map(seenOffice)]));
}

const byTitle = (a: OfficeRow, b: OfficeRow): number =>
  compareText(a.title, b.title) || compareText(a.office, b.office);

function seenOffice({ title, office, first, last }: OfficeRow): SeenOffice {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by seeOffice
  const { of, country, tenure } = JSON.parse(office) as Pick<SeenOffice, 'of' | 'country' | 'tenure'>;
  return { title, of, country, tenure, first, last };
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
