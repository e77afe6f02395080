import type { AskedOf, Operation, Serving } from '../operation.ts';
import type { AnswerCache } from './answer-cache.ts';
import type { AnswerPool } from './answer-pool.ts';
import { plainAnswer, sentAnswer, type PlainAnswer } from './plain-answer.ts';

/** By what requests are answered. */
export interface Answering {
  readonly serving: Serving;
  /** Threads for what takes long; null where there are none. */
  readonly pool: AnswerPool | null;
  readonly cache: AnswerCache;
}

/** A request, and the state of the record in which it is asked; null where its answer does not follow from the record. */
export interface AskedIn {
  readonly asked: AskedOf<unknown, unknown, unknown>;
  readonly state: string | null;
}

/** The answer of an operation: the one remembered of this state, or one that is made where its pace says. */
export async function answered(
  of: Operation,
  { asked, state }: AskedIn,
  answering: Answering,
): Promise<Response> {
  const { serving, cache, pool } = answering;
  if (state === null || of.pace === 'streamed') return of.answer(asked, serving);
  const { form, url, path, query } = asked;
  const make = async (): Promise<PlainAnswer> =>
    of.pace === 'slow' && pool !== null
      ? pool.answer({ name: of.name, path, query, form, url: url.href })
      : plainAnswer(await of.answer(asked, serving));
  return sentAnswer(await cache.answerTo({ key: `${form} ${url.pathname}${url.search}`, state }, make));
}
