import * as z from 'zod';
import type { RecordKind } from '../../model/record.ts';
import { filterNames, listNames, pageNames } from '../../record/conditions.ts';
import { filtersOf } from '../../record/core/list-filters.ts';
import { kindOf, listQuery } from '../../record/list-options.ts';
import { withIds } from '../../record/parties-meant.ts';
import type { FactQuery, ListQuery } from '../../record/store.ts';
import { linesAnswer, pageAnswer } from '../answers.ts';
import { operation, type Operation } from '../operation.ts';
import { pageForms } from '../schemas/pages.ts';
import { parametersOf, usuallyListed } from '../schemas/parameters.ts';

/** How many citations a value of a list comes with where a request does not say. */
const usualCitations = 3;

/** What every list takes beside conditions. */
const listing = {
  order: z
    .enum(['asc', 'desc'])
    .exactOptional()
    .meta({ description: 'by day: the earliest first, or the latest, which is usual' }),
  citations: z
    .int()
    .min(1)
    .max(1000)
    .default(usualCitations)
    .meta({ description: 'how many citations each value comes with at most; `/values/{id}` gives all' }),
} as const;

function isOfFacts(query: ListQuery): query is FactQuery {
  return query.kind !== 'article' && query.kind !== 'story' && query.kind !== 'judgement';
}

/** Conditions that values of every kind have. */
const always: ReadonlySet<string> = new Set(['with', 'since', 'until']);

/** One list for each kind of value, with the conditions that its values have. */
export const lists: readonly Operation[] = Object.entries(kindOf).map(([plural, kind]) =>
  listOf(plural, kind),
);

function listOf(plural: string, kind: RecordKind): Operation {
  const has = new Set<string>(filtersOf(kind));
  const ofKind = filterNames.filter((name) => always.has(name) || has.has(name));
  return operation({
    path: `/${plural}`,
    name: `list${plural[0]?.toUpperCase() ?? ''}${plural.slice(1)}`,
    tag: 'lists',
    summary: `${plural}, the latest first`,
    query: { ...parametersOf([...ofKind, ...listNames, 'rejected', ...pageNames]), ...listing },
    answers: pageForms(kind),
    fails: ['id-unknown', 'id-ambiguous'],
    // Stories are worked out from their articles.
    pace: kind === 'story' ? 'slow' : 'quick',
    answer: async ({ query, form, url }, { store, lines }) => {
      const asked = await withIds(listQuery(kind, { limit: usuallyListed, ...query }), store);
      return isOfFacts(asked) && (form === 'json' || form === 'jsonl')
        ? linesAnswer(await lines.pageOf(asked, store), { form, url })
        : pageAnswer(await store.page(asked), { form, url, store });
    },
  });
}
