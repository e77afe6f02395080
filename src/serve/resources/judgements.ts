import { decisionMeant } from '../../record/decisions-meant.ts';
import { Failure } from '../../model/failure.ts';
import type { Judgement } from '../../record/store.ts';
import { jsonAnswer, pageAnswer } from '../answers.ts';
import { decide } from '../decide.ts';
import { operation, type Operation } from '../operation.ts';
import { settableFields } from '../../record/settable-fields.ts';
import { fieldsSchema } from '../schemas/answers.ts';
import { decisionSchema, undoSchema } from '../schemas/decisions.ts';
import { pageForms } from '../schemas/pages.ts';
import { valueSchemas } from '../schemas/values.ts';

const listJudgements: Operation = operation({
  path: '/judgements',
  name: 'listJudgements',
  tag: 'judgements',
  summary: 'what people have decided, by day, with what has been taken back',
  answers: pageForms('judgement'),
  answer: async ({ form, url }, { store }) => {
    const values = (await store.judgements()).map((one) => ({ kind: 'judgement', ...one }) as const);
    return pageAnswer({ values, next: null }, { form, url, store });
  },
});

const listFields: Operation = operation({
  path: '/fields',
  name: 'listFields',
  tag: 'judgements',
  summary: 'what may be set of each kind of value, and in which form',
  description:
    'Beside these the office of an actor: the field `office:` with the office as the record shows it.',
  answers: [{ form: 'json', schema: fieldsSchema }],
  ofRecord: false,
  answer: async () => jsonAnswer(settableFields()),
});

const judged = { form: 'json', schema: valueSchemas.judgement } as const;

const makeJudgement: Operation = operation({
  method: 'post',
  path: '/judgements',
  name: 'judge',
  tag: 'judgements',
  summary:
    'decide: two actors or two events are one or two, an actor is several, a fact is wrong, a conflict is none, what a field should say',
  description:
    'Who decides is the name of the token; where the server asks for none, `by`. The record is settled before the answer comes.',
  scope: 'judge',
  body: decisionSchema,
  answers: [judged],
  fails: ['id-unknown', 'id-ambiguous'],
  ofRecord: false,
  answer: async ({ body, caller }, serving) => {
    const by = caller.name ?? body.by ?? null;
    const made = await decide(body, { by, on: serving.today() }, serving.store);
    serving.noteDecision({ verdict: body.verdict, judgement: made.id, by });
    await serving.store.settle();
    return judgementAnswer(made);
  },
});

const undoJudgement: Operation = operation({
  method: 'post',
  path: '/judgements/undo',
  name: 'undo',
  tag: 'judgements',
  summary: 'take a decision back: the one given, or the last that stands',
  scope: 'judge',
  body: undoSchema,
  answers: [judged],
  fails: ['id-unknown', 'id-ambiguous'],
  ofRecord: false,
  answer: async ({ body, caller }, { store, today, noteDecision }) => {
    const found = await decisionMeant(body.judgement, store);
    if (found === null) throw new Failure('id-unknown', 'no decision stands');
    const on = today();
    await store.revoke(found.id, on);
    noteDecision({ verdict: 'undo', judgement: found.id, by: caller.name ?? body.by ?? null });
    await store.settle();
    return judgementAnswer({ ...found, revokedOn: on });
  },
});

function judgementAnswer(judgement: Judgement): Response {
  return jsonAnswer({ kind: 'judgement', ...judgement });
}

/** What people decide. */
export const judgements: readonly Operation[] = [listJudgements, listFields, makeJudgement, undoJudgement];
