import * as z from 'zod';
import { withIds } from '../../record/parties-meant.ts';
import type { DoubtfulPair } from '../../record/core/doubtful.ts';
import type { Store } from '../../record/store.ts';
import type { RecordValue } from '../../model/record.ts';
import { jsonAnswer } from '../answers.ts';
import { operation, type Operation } from '../operation.ts';
import { doubtsSchema } from '../schemas/answers.ts';
import { parametersOf, usuallyListed } from '../schemas/parameters.ts';

/** How many citations each value of a pair comes with. */
const citations = 2;

const listDoubts: Operation = operation({
  path: '/doubts',
  name: 'listDoubts',
  tag: 'judgements',
  summary:
    'pairs of actors and of events that the record keeps apart and that may be one, the likeliest first',
  description:
    'Each with the features that speak for it and against it, and their weights. Looks at the latest 200 events and the 400 persons and bodies that the latest 100 articles name first, or at those of `with`; `until` goes further back. What people have decided does not come again.',
  query: {
    kind: z
      .enum(['actor', 'event'])
      .exactOptional()
      .meta({ description: 'pairs of actors or of events alone' }),
    ...parametersOf(['with', 'until', 'limit']),
  },
  answers: [{ form: 'json', schema: doubtsSchema }],
  fails: ['id-unknown', 'id-ambiguous'],
  pace: 'slow',
  answer: async ({ query }, { store }) => {
    const asked = await withIds({ limit: usuallyListed, ...query }, store);
    const { pairs, ...found } = await store.doubts(asked);
    return jsonAnswer({ pairs: await Promise.all(pairs.map((pair) => shown(pair, store))), ...found });
  },
});

async function shown(
  { kind, a, b, features }: DoubtfulPair,
  store: Store,
): Promise<Pick<DoubtfulPair, 'kind' | 'features'> & { readonly pair: readonly RecordValue[] }> {
  return { kind, features, pair: await store.facts([a, b], { kind, citations }) };
}

/** What people are asked to decide. */
export const doubts: readonly Operation[] = [listDoubts];
