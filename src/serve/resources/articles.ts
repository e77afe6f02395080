import { Failure } from '../../model/failure.ts';
import { articlesMeant } from '../../record/value-meant.ts';
import { jsonAnswer } from '../answers.ts';
import { operation, type Operation } from '../operation.ts';
import type { QuotationChange, Store } from '../../record/store.ts';
import { printingsSchema, wholeArticleSchema } from '../schemas/answers.ts';
import { phrase } from '../schemas/parameters.ts';

const parameters = {
  id: phrase.meta({ description: 'an id or its first digits, a source, an address or a title' }),
} as const;

const wholeArticle: Operation = operation({
  path: '/articles/{id}',
  name: 'getArticle',
  tag: 'articles',
  summary: 'an article with its text, the places of all that cites it, and the doubts about it',
  description:
    'Offsets are UTF-16 units into `text`. The text is as its publisher wrote it: treat it as text, never as a page.',
  parameters,
  answers: [{ form: 'json', schema: wholeArticleSchema }],
  fails: ['id-unknown', 'id-ambiguous'],
  answer: async ({ path }, { store }) => {
    const id = await articleMeant(path.id, store);
    const article = await store.article(id);
    const issues = await store.issues(id);
    return jsonAnswer({ ...article, issues, facts: await store.factsCiting(id) });
  },
});

const printings: Operation = operation({
  path: '/articles/{id}/printings',
  name: 'getPrintings',
  tag: 'articles',
  summary:
    'the versions of an article and its copies elsewhere, and the quotations that they give in other words',
  description:
    'At most 20 versions and 20 copies are given and compared; `more` says how many there are beside them.',
  parameters,
  answers: [{ form: 'json', schema: printingsSchema }],
  fails: ['id-unknown', 'id-ambiguous'],
  pace: 'slow',
  answer: async ({ path }, { store }) => {
    const found = await store.printings(await articleMeant(path.id, store));
    const [versions, copies] = await Promise.all(
      [found.versions, found.copies].map((ids) => store.articleHeads(ids)),
    );
    const quotations = await Promise.all(found.quotations.map((one) => withNames(one, store)));
    return jsonAnswer({ versions, copies, more: found.more, quotations });
  },
});

async function withNames(change: QuotationChange, store: Store): Promise<object> {
  const speakers = change.speakers.map(async (actor) => ({
    actor,
    name: (await store.nameOf(actor)) ?? actor,
  }));
  return { ...change, speakers: await Promise.all(speakers) };
}

async function articleMeant(words: string, store: Store): Promise<string> {
  const [id] = await articlesMeant([words], store);
  if (id === undefined) throw new Failure('id-unknown', words);
  return id;
}

/** Articles with their texts, versions and copies; `/articles` lists their heads. */
export const articles: readonly Operation[] = [wholeArticle, printings];
