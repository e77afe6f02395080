import { workerData } from 'piscina';
import { openStore } from '../../pipeline/open-store.ts';
import { operations } from '../operations.ts';
import { failureOf } from '../problem.ts';
import { readOnlyServing } from '../serving.ts';
import type { ThreadAnswer, ThreadRequest, ThreadSetting } from './answer-pool.ts';
import { plainAnswer } from './plain-answer.ts';

// One connection a thread, opened when the thread starts.
const { path, version }: ThreadSetting = workerData;
const serving = readOnlyServing(openStore(path), version);
const byName = new Map(operations.map((one) => [one.name, one] as const));

/** Answers one request in this worker thread; what goes wrong is given back by its code, which threads can send. */
export async function answer({ name, url, ...asked }: ThreadRequest): Promise<ThreadAnswer> {
  try {
    const of = byName.get(name);
    if (of === undefined) return { kind: 'failure', code: 'unforeseen', subject: name };
    const given = await of.answer(
      {
        ...asked,
        body: undefined,
        bytes: null,
        caller: { name: null, scopes: ['read'] },
        url: new URL(url),
        trail: () => {},
        request: new Request(url),
        cut: () => {},
      },
      serving,
    );
    return { kind: 'answer', answer: await plainAnswer(given) };
  } catch (error) {
    const { code, subject } = failureOf(error);
    return { kind: 'failure', code, subject };
  }
}
