import { Failure, type FailureCode } from '../../model/failure.ts';
import { openStore } from '../open-store.ts';
import { readJob, type JobStep, type ReadingJob } from './read-job.ts';

// A process that reads one job into a record for the server that started it, so that the server answers meanwhile.

/** What the server sends: first the job, later perhaps that it is to stop. */
export type ToReading =
  | { readonly kind: 'job'; readonly record: string; readonly job: ReadingJob }
  | { readonly kind: 'stop' };

/** What is sent back: the steps, then how it ended. */
export type FromReading =
  | JobStep
  | {
      readonly kind: 'ended';
      readonly failure: { readonly code: FailureCode; readonly subject: string } | null;
    };

const stopping = new AbortController();

async function work({ record, job }: Extract<ToReading, { kind: 'job' }>): Promise<void> {
  const store = openStore(record);
  try {
    await readJob(job, { store, signal: stopping.signal, tell });
  } finally {
    await store.close();
  }
}

function tell(step: FromReading): void {
  process.send?.(step);
}

/** What a failure is told as; of one without a code its words. */
function toldFailure(error: unknown): { readonly code: FailureCode; readonly subject: string } {
  if (error instanceof Failure) return { code: error.code, subject: error.subject };
  return { code: 'unforeseen', subject: error instanceof Error ? error.message : String(error) };
}

// An interrupt at the terminal reaches every process; the server that started this one stops it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
// Where the server is gone, what is under way is kept and nothing more is begun.
process.on('disconnect', () => stopping.abort());
process.on('message', (message: ToReading) => {
  if (message.kind === 'stop') return stopping.abort();
  void work(message).then(
    () => end(null),
    (error: unknown) => end(toldFailure(error)),
  );
});

/** Tells how it ended, and ends once that is told. */
function end(failure: { readonly code: FailureCode; readonly subject: string } | null): void {
  const last: FromReading = { kind: 'ended', failure };
  if (process.connected) process.send?.(last, () => process.exit());
  else process.exit();
}
