import { createHash } from 'node:crypto';
import { exportJsonl } from '../export/jsonl.ts';
import type { RecordValue } from '../model/record.ts';
import { englishWording } from '../reading/english/lexicon/wording.ts';
import type { CopiedRecord } from '../record/copy/copy-record.ts';
import { copyBetween } from '../record/open-record.ts';

/**
 * Copies a record into an empty one, from a file or server to a file or server, and compares their exports. What is written into the first meanwhile is
 * not copied. Throws `file-exists` where the other holds something already, `record-broken` where the exports differ.
 */
export function copyRecord(from: string, to: string): CopiedRecord {
  return copyBetween(from, to, { wording: englishWording, hashOf: hashOfExport });
}

/** SHA-256 of an export as JSON Lines, in hexadecimal: that of the file that `chancery export` writes. */
function hashOfExport(values: Iterable<RecordValue>): string {
  const hash = createHash('sha256');
  for (const line of exportJsonl(values)) hash.update(line);
  return hash.digest('hex');
}
