import * as z from 'zod';
import { recordLine } from '../../export/jsonl.ts';
import { newsAsked } from '../../pipeline/news/news-asked.ts';
import {
  hookSearch,
  noteSeen,
  savedCalled,
  savedNews,
  saveSearch,
} from '../../pipeline/news/saved-search.ts';
import { jsonAnswer, textAnswer } from '../answers.ts';
import { kindsNamed } from '../live/kinds-named.ts';
import { operation, type Operation } from '../operation.ts';
import { mostListed, phrase, usuallyListed } from '../schemas/parameters.ts';
import { savedAsTold, savedNewsSchema, savedSchema, sentSearch } from '../schemas/saved.ts';

const parameters = { name: phrase.meta({ description: 'the name of a saved search' }) } as const;

const shared = { tag: 'live', fails: ['saved-unknown'], ofRecord: false } as const;

/** Changes what the record keeps, so that a token for it is one that may judge. */
const changing = { ...shared, method: 'post', scope: 'judge' } as const;

const answers = [{ form: 'json', schema: savedSchema }] as const;

const listSaved: Operation = operation({
  ...shared,
  path: '/saved',
  name: 'listSaved',
  summary: 'the saved searches, by name',
  answers: [{ form: 'json', schema: z.object({ values: z.array(savedSchema) }) }],
  fails: [],
  answer: async (_asked, { store }) => jsonAnswer({ values: (await store.savedSearches()).map(savedAsTold) }),
});

const save: Operation = operation({
  ...changing,
  path: '/saved',
  name: 'saveSearch',
  summary: 'save a search under a name, to be told what is new for it from now on',
  body: sentSearch,
  answers,
  fails: ['saved-known', 'id-unknown', 'id-ambiguous'],
  answer: async ({ body: { name, kind = [], ...conditions } }, { store, today }) => {
    const query = await newsAsked(kindsNamed(kind), conditions, store);
    return jsonAnswer(savedAsTold(await saveSearch({ name, query, on: today() }, store)));
  },
});

const news: Operation = operation({
  ...shared,
  path: '/saved/{name}/news',
  name: 'savedNews',
  summary: 'what is new for a saved search since it was looked at',
  parameters,
  query: { limit: z.int().min(1).max(mostListed).default(usuallyListed) },
  answers: [{ form: 'json', schema: savedNewsSchema }],
  answer: async ({ path, query: { limit } }, { store }) => {
    const { values, ...rest } = await savedNews(await savedCalled(path.name, store), limit, store);
    const said = JSON.stringify(rest).slice(1);
    return textAnswer(`{"values":[${values.map(recordLine).join(',')}],${said}\n`, 'json');
  },
});

const seen: Operation = operation({
  ...changing,
  path: '/saved/{name}/seen',
  name: 'noteSeen',
  summary: 'note that the news of a saved search have been looked at, up to a place',
  parameters,
  body: z
    .strictObject({ upTo: z.int().min(0).meta({ description: 'as the news gave it' }) })
    .meta({ id: 'seen' }),
  answers,
  answer: async ({ path, body: { upTo } }, { store, today }) => {
    await noteSeen(await savedCalled(path.name, store), { upTo, on: today() }, store);
    return jsonAnswer(savedAsTold(await savedCalled(path.name, store)));
  },
});

const remove: Operation = operation({
  ...changing,
  path: '/saved/{name}/remove',
  name: 'removeSaved',
  summary: 'remove a saved search and its webhook',
  parameters,
  body: z.strictObject({}),
  answers,
  answer: async ({ path }, { store }) => {
    const search = await savedCalled(path.name, store);
    await store.dropSaved(search.name);
    return jsonAnswer(savedAsTold(search));
  },
});

const hook: Operation = operation({
  ...changing,
  path: '/saved/{name}/webhook',
  name: 'setWebhook',
  summary: 'send the news of a saved search to an address from now on, or no more',
  description:
    'Messages are signed as Standard Webhooks has it. The secret is told this once. An address that is none of the public web is asked only where the server was started with --allow-host.',
  parameters,
  body: z
    .strictObject({
      address: z.string().min(1).max(2000).nullable().meta({ description: 'null for no more' }),
    })
    .meta({ id: 'sentWebhook' }),
  answers: [
    { form: 'json', schema: z.object({ address: z.string().nullable(), secret: z.string().nullable() }) },
  ],
  fails: ['saved-unknown', 'url-not-web'],
  answer: async ({ path, body: { address } }, { store }) => {
    const made = await hookSearch(await savedCalled(path.name, store), address, store);
    return jsonAnswer({ address: made?.address ?? null, secret: made?.secret ?? null });
  },
});

/** Searches that are saved, and what is new for them. */
export const saved: readonly Operation[] = [listSaved, save, news, seen, remove, hook];
