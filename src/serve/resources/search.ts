import * as z from 'zod';
import { filterNames, pageNames } from '../../record/conditions.ts';
import { withIds } from '../../record/parties-meant.ts';
import { counted, jsonAnswer, textAnswer } from '../answers.ts';
import { operation, type Operation } from '../operation.ts';
import { atomForm } from '../schemas/pages.ts';
import { hitSchema } from '../schemas/answers.ts';
import { parametersOf, phrase, usuallyListed } from '../schemas/parameters.ts';

const searchPassages: Operation = operation({
  path: '/search',
  name: 'search',
  tag: 'lists',
  summary: 'passages of the articles that hold all the words, the latest article first',
  description:
    'Marks and capitals are ignored: `da nang` finds Đà Nẵng. Looks at the 2000 passages saved last that hold the words.',
  query: {
    q: phrase.meta({ description: 'words that must all stand in one passage' }),
    ...parametersOf([...filterNames, ...pageNames]),
  },
  answers: [
    { form: 'json', schema: z.object({ hits: z.array(hitSchema), next: z.string().nullable() }) },
    { form: 'jsonl', schema: z.string().meta({ description: 'one passage a line' }) },
    atomForm,
  ],
  fails: ['id-unknown', 'id-ambiguous'],
  answer: async ({ query: { q, ...conditions }, form, url }, { store }) => {
    const asked = await withIds({ limit: usuallyListed, ...conditions, text: q }, store);
    const page = await store.searchPage(asked);
    const answer =
      form === 'atom'
        ? await (await import('../feeds/atom-answer.ts')).atomHits(page, { store, url })
        : form === 'jsonl'
          ? textAnswer(page.hits.map((hit) => `${JSON.stringify(hit)}\n`).join(''), form)
          : jsonAnswer(page);
    return counted(answer, { rows: page.hits.length, next: page.next, url });
  },
});

/** The text of the articles. */
export const search: readonly Operation[] = [searchPassages];
