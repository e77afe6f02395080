import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { Failure } from '../../model/failure.ts';
import { openStore } from '../../pipeline/open-store.ts';
import type { Store } from '../../record/store.ts';
import { readPaths } from '../reading/read-paths.ts';
import type { Session } from '../session.ts';
import { tourScreens } from '../show/tour-screens.ts';

const corpus = fileURLToPath(new URL('../../../examples', import.meta.url));

/** Where the tour leaves its record; an older one of this name is its own and is written anew. */
const tourRecord = 'chancery-tour.db';

/** Reads the example corpus and shows what a record is good for: on a terminal a screen at a time, elsewhere all of it. */
export async function tour(session: Session): Promise<void> {
  const { store, path } = openTour();
  const quiet = { ...session.output, message: () => {} };
  try {
    const tally = await readPaths([corpus], { store, session: { ...session, output: quiet }, threads: 0 });
    session.output.progress('');
    const screens = tourScreens({ store, output: session.output, record: path, articles: tally.saved });
    for (const [at, screen] of screens.entries()) {
      await screen();
      const isLast = at === screens.length - 1;
      if (!isLast && process.stdin.isTTY && process.stdout.isTTY && !(await goesOn())) return;
    }
  } finally {
    await store.close();
  }
}

/** A record in this folder, or in memory where the folder cannot be written. */
function openTour(): { readonly store: Store; readonly path: string | null } {
  try {
    for (const ending of ['', '-wal', '-shm']) rmSync(`${tourRecord}${ending}`, { force: true });
    return { store: openStore(tourRecord), path: tourRecord };
  } catch (error) {
    if (!(error instanceof Failure) && !(error instanceof Error)) throw error;
    return { store: openStore(':memory:'), path: null };
  }
}

/** Waits for Enter; false for "q" and the end of input. */
async function goesOn(): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await lines.question('\n(Enter goes on, q ends) ');
    return answer.trim().toLowerCase() !== 'q';
  } catch {
    // Ctrl-D or Ctrl-C.
    return false;
  } finally {
    lines.close();
  }
}
