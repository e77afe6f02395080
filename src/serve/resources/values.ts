import * as z from 'zod';
import { recordLine } from '../../export/jsonl.ts';
import { Failure } from '../../model/failure.ts';
import type { RecordValue } from '../../model/record.ts';
import type { Store } from '../../record/store.ts';
import { valueMeant } from '../../record/value-meant.ts';
import { jsonAnswer, textAnswer } from '../answers.ts';
import { operation, type Operation } from '../operation.ts';
import { explanationSchema } from '../schemas/answers.ts';
import { phrase } from '../schemas/parameters.ts';
import { anyValue } from '../schemas/values.ts';

const parameters = {
  id: phrase.meta({
    description: 'an id or its first digits, the name of an actor, the source or title of an article',
  }),
} as const;

const fails = ['id-unknown', 'id-ambiguous'] as const;

const oneValue: Operation = operation({
  path: '/values/{id}',
  name: 'getValue',
  tag: 'values',
  summary: 'one value, with all its citations',
  parameters,
  answers: [{ form: 'json', schema: anyValue }],
  fails,
  answer: async ({ path }, { store }) => {
    const value = await valueMeant(path.id, store);
    return textAnswer(`${recordLine(value)}\n`, 'json');
  },
});

/** The most values that are given at once. */
const mostAtOnce = 50;

const someValues: Operation = operation({
  path: '/values',
  name: 'getValues',
  tag: 'values',
  summary: 'several values at once, by their ids, in the order asked',
  description: 'An id that the record does not have is left out.',
  query: {
    id: z
      .array(phrase)
      .min(1)
      .max(mostAtOnce)
      .meta({ description: `an id, or up to ${mostAtOnce}` }),
  },
  answers: [{ form: 'json', schema: z.object({ values: z.array(anyValue) }) }],
  answer: async ({ query }, { store }) => {
    const found = await Promise.all(query.id.map((id) => shownOrNone(id, store)));
    return textAnswer(`{"values":[${found.flat().map(recordLine).join(',')}]}\n`, 'json');
  },
});

/** The value of an id, as a list of one; none where the record does not have it. */
async function shownOrNone(id: string, store: Store): Promise<readonly RecordValue[]> {
  try {
    return [await store.show(id)];
  } catch (error) {
    if (error instanceof Failure && error.code === 'id-unknown') return [];
    throw error;
  }
}

const explanation: Operation = operation({
  path: '/values/{id}/explanation',
  name: 'explainValue',
  tag: 'values',
  summary: 'why the record says so: the claims behind a value, with rules, cells and sentences',
  parameters,
  answers: [{ form: 'json', schema: explanationSchema }],
  fails,
  answer: async ({ path }, { store }) => {
    const { id } = await valueMeant(path.id, store);
    return jsonAnswer(await store.explain(id));
  },
});

/** Single values, and why the record says so. */
export const values: readonly Operation[] = [someValues, oneValue, explanation];
