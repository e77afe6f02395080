import { fork } from 'node:child_process';
import { programFile } from '../../intake/processes/program-file.ts';
import { Failure } from '../../model/failure.ts';
import type { Store } from '../../record/store.ts';
import { readJob, type JobStep, type ReadingJob } from './read-job.ts';
import type { FromReading, ToReading } from './reading-process.ts';

/** A job that is being read. */
export interface RunningJob {
  /** Resolves when all is read and its facts are made; throws a `Failure` where it ended otherwise. */
  readonly ended: Promise<void>;
  /** Ends it after what is under way. */
  readonly stop: () => void;
  /** Ends it at once; what was saved by then is kept. */
  readonly kill: () => void;
}

/** Into which record a job is read, and who is told of its steps. */
export interface JobOf {
  /** The path of the record. */
  readonly record: string;
  readonly store: Store;
  readonly tell: (step: JobStep) => void;
}

/** Reads a job in a process of its own, with a connection of its own to the record; of a record in memory in this one. */
export function startReading(job: ReadingJob, of: JobOf): RunningJob {
  return of.record === ':memory:' ? startHere(job, of) : startProcess(job, of);
}

function startHere(job: ReadingJob, { store, tell }: JobOf): RunningJob {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  return { ended: readJob(job, { store, signal: stopping.signal, tell }), stop, kill: stop };
}

function startProcess(job: ReadingJob, { record, tell }: JobOf): RunningJob {
  const child = fork(programFile('reading-process', import.meta.url), [], {
    // Options of this process may name files of the folder that it began in.
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const send = (message: ToReading): void => void (child.connected && child.send(message));
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>();
  child.on('message', (message: FromReading) => {
    if (message.kind !== 'ended') return tell(message);
    if (message.failure === null) return resolve();
    reject(new Failure(message.failure.code, message.failure.subject));
  });
  child.on('error', (cause) => reject(new Failure('unforeseen', 'the process that reads', { cause })));
  child.on('exit', (code, signal) =>
    reject(new Failure('unforeseen', `the process that reads has ended (${signal ?? code})`)),
  );
  send({ kind: 'job', record, job });
  return { ended, stop: () => send({ kind: 'stop' }), kill: () => void child.kill('SIGKILL') };
}
