import * as z from 'zod';
import { filterNames, listNames } from '../../record/conditions.ts';
import { facetNames } from '../../record/core/facets.ts';
import { kindOf, listQuery } from '../../record/list-options.ts';
import { withIds } from '../../record/parties-meant.ts';
import { jsonAnswer } from '../answers.ts';
import { operation, type Operation } from '../operation.ts';
import { facetsSchema } from '../schemas/answers.ts';
import { parametersOf } from '../schemas/parameters.ts';

const countFacets: Operation = operation({
  path: '/facets/{kind}',
  name: 'facets',
  tag: 'lists',
  summary: 'how many values of a list have each type, status, place, outlet, actor, country, year …',
  description: 'Counts up to 50,000 values, the latest; `truncated` says whether there are more.',
  parameters: { kind: z.enum(Object.keys(kindOf)).meta({ description: 'the list that is counted' }) },
  query: {
    by: z
      .array(z.enum(facetNames))
      .exactOptional()
      .meta({ description: 'by what; by all that the kind has where not given' }),
    ...parametersOf([...filterNames, ...listNames, 'rejected']),
  },
  answers: [{ form: 'json', schema: facetsSchema }],
  fails: ['id-unknown', 'id-ambiguous'],
  pace: 'slow',
  answer: async ({ path, query: { by, ...conditions } }, { store }) => {
    const query = await withIds(listQuery(kindOf[path.kind], conditions), store);
    return jsonAnswer(await store.facets(by === undefined ? query : { ...query, by }));
  },
});

/** Counts. */
export const facets: readonly Operation[] = [countFacets];
