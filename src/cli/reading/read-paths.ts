import { readAll, type ReadingRun } from '../../pipeline/reading/read-all.ts';
import type { Store } from '../../record/store.ts';
import { countInputs } from '../progress/count-inputs.ts';
import { processMeterSetting, progressMeter, type ProgressMeter } from '../progress/progress-meter.ts';
import type { Session } from '../session.ts';
import { noneUnread } from '../show/unread-lines.ts';
import { noting } from './noting.ts';
import { tellProgress, type Tally } from './tell-progress.ts';
import { untilInterrupted } from './interruption.ts';

/** What a run of the command line needs. */
export interface ReadRun extends Omit<ReadingRun, 'signal' | 'onRead' | 'reader' | 'stdin'> {
  readonly session: Session;
}

/**
 * Reads the paths into the record, tells how far it has come and what failed, and settles what follows. Ctrl-C ends it after what is under
 * way: that is kept.
 */
export async function readPaths(paths: readonly string[], run: ReadRun): Promise<Tally> {
  const { store, session } = run;
  const meter = progressMeter(session.output, processMeterSetting());
  const counting = countInputs(paths).then(meter.expect);
  // An interrupt also ends the wait for a text that is to be pasted, and for a server.
  const stop = untilInterrupted(() => {
    if (paths.includes('-')) process.stdin.destroy();
  });
  try {
    const unread = noneUnread();
    const onRead = noting({ unread, meter });
    const progress = readAll(paths, { ...run, signal: stop.signal, onRead });
    const tally = await tellProgress(progress, { session, unread });
    if (stop.signal.aborted) {
      session.interrupted = true;
      tellInterrupted(tally, session);
      return tally;
    }
    await counting;
    stop.end();
    if (run.handTo === undefined) await settle(tally, { store, session, meter });
    else tellHandedIn(tally, session);
    return tally;
  } finally {
    stop.end();
  }
}

interface Settling {
  readonly store: Store;
  readonly session: Session;
  readonly meter: ProgressMeter;
}

async function settle(tally: Tally, { store, session, meter }: Settling): Promise<void> {
  meter.stage('settling the record; what is read is safe');
  await store.settle();
  session.output.progress('');
  session.output.message(`articles: ${summary(tally)}`);
  if (tally.failed > 0) session.failed = true;
}

function tellHandedIn({ saved, known, failed }: Tally, session: Session): void {
  session.output.progress('');
  const failures = failed > 0 ? `, ${failed} failed` : '';
  session.output.message(
    `handed in: ${saved} to be read, ${known} known already or waiting${failures}; workers read them ("chancery status" tells how far they are)`,
  );
  if (failed > 0) session.failed = true;
}

function tellInterrupted(tally: Tally, { output }: Session): void {
  output.progress('');
  output.message(`interrupted; kept: ${summary(tally)}`);
  output.message('Run the same command again to go on: what is kept is not read into the record twice.');
}

function summary({ saved, known, failed }: Tally): string {
  return [`${saved} new`, `${known} known already`, ...(failed > 0 ? [`${failed} failed`] : [])].join(', ');
}
