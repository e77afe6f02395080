import { existsSync } from 'node:fs';
import { Failure } from '../../model/failure.ts';
import type { Store } from '../../record/store.ts';
import type { Session } from '../session.ts';

/** Copies the record to a new file. Throws `backup-exists` for a file that is there. */
export async function backup(path: string, store: Store, { output }: Session): Promise<void> {
  if (existsSync(path)) throw new Failure('backup-exists', path);
  await store.backup(path);
  output.message(`backup written: ${path}; to ask it, chancery --record ${path} status`);
}
