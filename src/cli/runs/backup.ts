import type { Store } from '../../record/store.ts';
import type { Session } from '../session.ts';

/** Copies the record to a new file. Throws `file-exists` where there is one. */
export async function backup(path: string, store: Store, { output }: Session): Promise<void> {
  await store.backup(path);
  output.message(`backup written: ${path}; to ask it, chancery --record ${path} status`);
}
