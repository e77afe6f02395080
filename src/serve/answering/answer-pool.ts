import { existsSync } from 'node:fs';
import { Piscina } from 'piscina';
import { Failure, type FailureCode } from '../../model/failure.ts';
import type { FormName } from '../forms.ts';
import type { PlainAnswer } from './plain-answer.ts';

/** A request as a thread is sent it: its parts are checked already. */
export interface ThreadRequest {
  /** Name of the operation. */
  readonly name: string;
  readonly path: unknown;
  readonly query: unknown;
  readonly form: FormName;
  readonly url: string;
}

/** What a thread gives back: an answer, or how it failed. */
export type ThreadAnswer =
  | { readonly kind: 'answer'; readonly answer: PlainAnswer }
  | { readonly kind: 'failure'; readonly code: FailureCode; readonly subject: string };

/** Threads that answer what takes long, so that what is quick is not kept waiting. */
export interface AnswerPool {
  /** Throws what the operation throws, and `server-full` where too many wait already. */
  readonly answer: (request: ThreadRequest) => Promise<PlainAnswer>;
  readonly close: () => Promise<void>;
}

/** What threads are started with. */
export interface ThreadSetting {
  /** The record. */
  readonly path: string;
  readonly version: string;
}

/** How many requests may wait for each thread. */
const waitingEach = 64;

/** Starts threads, each with a connection of its own to the record. */
export function answerPool(threads: number, setting: ThreadSetting): AnswerPool {
  const pool = new Piscina({
    filename: answeringFile(),
    name: 'answer',
    minThreads: threads,
    maxThreads: threads,
    maxQueue: waitingEach * threads,
    workerData: setting,
  });
  return {
    answer: async (request) => {
      if (pool.queueSize >= waitingEach * threads) throw new Failure('server-full', request.name);
      const given: ThreadAnswer = await pool.run(request);
      if (given.kind === 'failure') throw new Failure(given.code, given.subject);
      return given.answer;
    },
    close: () => pool.destroy(),
  };
}

/** The file that a thread runs: TypeScript in a clone, JavaScript in the package. */
function answeringFile(): string {
  const source = new URL('answering-thread.ts', import.meta.url);
  return (existsSync(source) ? source : new URL('answering-thread.js', import.meta.url)).href;
}
