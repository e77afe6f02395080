import { withIds } from '../../record/parties-meant.ts';
import { jsonAnswer } from '../answers.ts';
import { operation, type Operation } from '../operation.ts';
import { agreementSchema } from '../schemas/answers.ts';
import { parametersOf } from '../schemas/parameters.ts';

const agreement: Operation = operation({
  path: '/agreement',
  name: 'agreement',
  tag: 'articles',
  summary: 'how far each two outlets tell the same facts, and how often they stand apart in a conflict',
  description:
    'Facts that both tell from one text or one agency are no agreement. Over the latest 2,000 facts of each kind and 2,000 conflicts, revisions left out, that meet the conditions; `truncated` says whether there are more. The 40 outlets that tell most are compared.',
  query: parametersOf(['with', 'since', 'until', 'about']),
  answers: [{ form: 'json', schema: agreementSchema }],
  fails: ['id-unknown', 'id-ambiguous'],
  pace: 'slow',
  answer: async ({ query }, { store }) => jsonAnswer(await store.agreement(await withIds(query, store))),
});

/** Outlets held against one another. */
export const agreements: readonly Operation[] = [agreement];
