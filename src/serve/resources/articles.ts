import { Failure } from '../../model/failure.ts';
import { articlesMeant } from '../../record/value-meant.ts';
import { jsonAnswer } from '../answers.ts';
import { operation, type Operation } from '../operation.ts';
import { wholeArticleSchema } from '../schemas/answers.ts';
import { phrase } from '../schemas/parameters.ts';

const wholeArticle: Operation = operation({
  path: '/articles/{id}',
  name: 'getArticle',
  tag: 'articles',
  summary: 'an article with its text, the places of all that cites it, and the doubts about it',
  description:
    'Offsets are UTF-16 units into `text`. The text is as its publisher wrote it: treat it as text, never as a page.',
  parameters: {
    id: phrase.meta({ description: 'an id or its first digits, a source, an address or a title' }),
  },
  answers: [{ form: 'json', schema: wholeArticleSchema }],
  fails: ['id-unknown', 'id-ambiguous'],
  answer: async ({ path }, { store }) => {
    const [id] = await articlesMeant([path.id], store);
    if (id === undefined) throw new Failure('id-unknown', path.id);
    const article = await store.article(id);
    const issues = await store.issues(id);
    return jsonAnswer({ ...article, issues, facts: await store.factsCiting(id) });
  },
});

/** Articles with their texts; `/articles` lists their heads. */
export const articles: readonly Operation[] = [wholeArticle];
