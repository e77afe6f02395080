import { existsSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Store } from '../../record/store.ts';
import { today } from '../../pipeline/today.ts';
import type { Session } from '../session.ts';

/**
 * Copies the record to a new file; where no path is given, to one beside the record that bears its name and the day. Throws `file-exists` where
 * there is a file of a path that is given.
 */
export async function backup(
  path: string | null,
  { store, session }: { readonly store: Store; readonly session: Session },
): Promise<void> {
  const written = path ?? pathBeside((await store.status()).path, today());
  await store.backup(written);
  session.output.message(`backup written: ${written}; to ask it, chancery --record ${written} status`);
}

/** "chancery-2025-11-03.db" beside "chancery.db"; "chancery-2025-11-03-2.db" where that is there already, and so on. */
function pathBeside(record: string, day: string): string {
  const { dir, name, ext } = parse(record);
  for (let nth = 1; ; nth += 1) {
    const path = join(dir, `${name}-${day}${nth === 1 ? '' : `-${nth}`}${ext === '' ? '.db' : ext}`);
    if (!existsSync(path)) return path;
  }
}
