import { copyRecord } from '../../pipeline/copy-record.ts';
import { requireRecord } from '../../pipeline/opening.ts';
import { nameOfRecord } from '../../pipeline/name-of-record.ts';
import type { Session } from '../session.ts';

/** Copies a record into an empty one and prints the hash that both export. Throws `record-missing`, and as `copyRecord` does. */
export async function copy(from: string, to: string, session: Session): Promise<void> {
  requireRecord(from);
  const { rows, hash } = copyRecord(from, to);
  const count = (table: string): string => (rows.get(table) ?? 0).toLocaleString('en');
  session.output.message(
    `copied to ${nameOfRecord(to)}: ${count('article')} articles, ${count('claim')} claims, ${count('fact')} facts and actors, ${count('judgement')} decisions`,
  );
  session.output.data(`sha256 ${hash}`);
}
