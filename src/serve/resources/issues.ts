import * as z from 'zod';
import { issueTexts, type IssueCode } from '../../model/issue.ts';
import { articlesMeant } from '../../record/value-meant.ts';
import { jsonAnswer, linked } from '../answers.ts';
import { operation, type Operation } from '../operation.ts';
import { issueSchema } from '../schemas/answers.ts';
import { parametersOf, phrase, usuallyListed } from '../schemas/parameters.ts';

const codes: readonly IssueCode[] = Object.keys(issueTexts).filter(isIssueCode);

function isIssueCode(text: string): text is IssueCode {
  return Object.hasOwn(issueTexts, text);
}

const listIssues: Operation = operation({
  path: '/issues',
  name: 'listIssues',
  tag: 'articles',
  summary: 'the doubts that reading raised, by article',
  query: {
    code: z.enum(codes).exactOptional().meta({ description: 'of this code alone' }),
    article: phrase
      .exactOptional()
      .meta({ description: 'of this article alone: an id, a source or a title' }),
    ...parametersOf(['limit', 'after']),
  },
  answers: [
    { form: 'json', schema: z.object({ issues: z.array(issueSchema), next: z.string().nullable() }) },
  ],
  fails: ['id-unknown', 'id-ambiguous'],
  answer: async ({ query: { article, ...query }, url }, { store }) => {
    const [id] = article === undefined ? [] : await articlesMeant([article], store);
    const page = await store.issuePage({
      limit: usuallyListed,
      ...query,
      ...(id === undefined ? {} : { article: id }),
    });
    return linked(jsonAnswer(page), page.next, url);
  },
});

/** What could not be read for certain. */
export const issues: readonly Operation[] = [listIssues];
