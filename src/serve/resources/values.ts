import { recordLine } from '../../export/jsonl.ts';
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
export const values: readonly Operation[] = [oneValue, explanation];
