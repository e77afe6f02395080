import * as z from 'zod';
import { officeTerms } from '../../export/words/office-lines.ts';
import type { RecordedActor, RecordKind, RecordValue } from '../../model/record.ts';
import { periodNames } from '../../record/conditions.ts';
import { meetingsOf } from '../../record/meetings.ts';
import { namesBegun } from '../../record/names-begun.ts';
import type { Store } from '../../record/store.ts';
import { subjectsMeant } from '../../record/subjects-meant.ts';
import { actorsMeant, nothingCalled } from '../../record/value-meant.ts';
import { jsonAnswer, pageAnswer } from '../answers.ts';
import { operation, type Operation } from '../operation.ts';
import { whoSchema } from '../schemas/answers.ts';
import { pageForms } from '../schemas/pages.ts';
import { parametersOf, parties, phrase, usuallyListed } from '../schemas/parameters.ts';

/** How many facts of a kind tell of an actor. */
const factsEach = 8;

/** How many others a name may mean are named. */
const mostOthers = 5;

const who: Operation = operation({
  path: '/who',
  name: 'who',
  tag: 'actors',
  summary: 'one actor: names, offices with the sentences that give them, what it did, said and undertook',
  query: { name: phrase.meta({ description: 'a name in any of its forms, an ISO code or an id' }) },
  answers: [{ form: 'json', schema: whoSchema }],
  fails: ['id-unknown', 'id-ambiguous'],
  pace: 'slow',
  answer: async ({ query }, { store }) => {
    const [actor, ...others] = await actorsMeant(query.name, store);
    return actor === undefined
      ? nothingCalled(query.name, store)
      : jsonAnswer(await whoIs(actor, others.slice(0, mostOthers), store));
  },
});

async function whoIs(actor: RecordedActor, others: readonly RecordedActor[], store: Store): Promise<object> {
  const terms = officeTerms(actor, (await store.explain(actor.id)).claims);
  const factsOf = (kind: RecordKind): Promise<readonly RecordValue[]> =>
    store.list({ kind, with: [actor.id], limit: factsEach, citations: 3 });
  return {
    actor,
    others,
    offices: terms.map(({ office, reports, citations }) => ({ ...office, reports, citations })),
    events: await factsOf('event'),
    statements: await factsOf('statement'),
    commitments: await factsOf('commitment'),
  };
}

const met: Operation = operation({
  path: '/met',
  name: 'met',
  tag: 'actors',
  summary: 'talks, visits and calls of one or two actors, the latest first',
  query: { with: parties, ...parametersOf([...periodNames, 'limit']) },
  answers: pageForms('event'),
  fails: ['id-unknown', 'id-ambiguous'],
  pace: 'slow',
  answer: async ({ query: { with: names, ...asked }, form, url }, { store }) => {
    const subjects = await subjectsMeant(names, store);
    const keys = subjects.map((one) => one.key);
    const values = await meetingsOf(keys, { limit: usuallyListed, ...asked }, store);
    return pageAnswer({ values, next: null }, { form, url, store });
  },
});

/** How many names are offered to somebody who types. */
const mostOffered = 8;

const names: Operation = operation({
  path: '/names',
  name: 'names',
  tag: 'actors',
  summary: 'names of actors and states that begin as what somebody types, marks and capitals aside',
  description:
    'Each word begins a word of the name; names of actors come from the third letter of a word on.',
  query: { q: phrase.meta({ description: 'the beginning of a name, or of several words of it' }) },
  answers: [{ form: 'json', schema: z.object({ names: z.array(z.string()) }) }],
  answer: async ({ query }, { store }) =>
    jsonAnswer({ names: await namesBegun(query.q, { limit: mostOffered, store }) }),
});

/** Who somebody is, whom they met, and what names there are. */
export const actors: readonly Operation[] = [who, met, names];
