import { factRow } from '../export/words/fact-row.ts';
import type { ListQuery, Store } from '../record/store.ts';
import { kindOf } from '../record/list-options.ts';

/** Conditions by the options that give them. */
const optionOf = {
  with: '--with',
  about: '--about',
  since: '--since',
  until: '--until',
  newSince: '--new-since',
  outlet: '--outlet',
  type: '--type',
  status: '--status',
  place: '--place',
  stage: '--stage',
  due: '--due',
  rejected: '--rejected',
} as const satisfies Partial<Record<keyof ListQuery, string>>;

/** What a record without an article answers. */
export const noArticleYet = 'the record holds no article yet: chancery read PATH puts some in';

/**
 * Why a list is empty, in words: the record holds no article, or nothing of the kind; or which condition alone leaves nothing; or that
 * each alone has answers and all together none.
 */
export async function whyNothing(query: ListQuery, store: Store): Promise<string> {
  const plural = Object.entries(kindOf).find(([, kind]) => kind === query.kind)?.[0] ?? query.kind;
  if (query.after !== undefined) return `no ${plural} behind this cursor`;
  if (await isEmpty({ kind: 'article' }, store)) return noArticleYet;
  if (query.rejected === true) return `nobody has rejected any ${plural}`;
  if (await isEmpty({ kind: query.kind }, store)) return `the record holds no ${plural} yet`;
  const given = conditionsOf(query);
  const barren: string[] = [];
  for (const [key, words] of given)
    if (await isEmpty({ kind: query.kind, [key]: query[key] }, store)) barren.push(words);
  const all = given.map(([, words]) => words).join(' ');
  const hint = await partyHint(query, store);
  return barren.length > 0
    ? `no ${plural}: nothing answers to ${barren.join(', nor to ')}${await latestOf(query, store)}${hint}`
    : `no ${plural}: each of ${all} has some, all of them together none${hint}`;
}

/** Words that a list is asked with are looked for in sentences: where they name somebody, that may not be what was meant. */
async function partyHint({ about, with: parties }: ListQuery, store: Store): Promise<string> {
  if (about === undefined || parties !== undefined || (await store.findActors(about)).length === 0) return '';
  return `; what ${about} took part in: --with "${about}"`;
}

async function isEmpty(query: ListQuery, store: Store): Promise<boolean> {
  return (await store.list({ ...query, limit: 1 })).length === 0;
}

/** Says of what day the latest value is, where the query asks for days. */
async function latestOf({ kind, since, until, newSince }: ListQuery, store: Store): Promise<string> {
  if (since === undefined && until === undefined && newSince === undefined) return '';
  const [latest] = await store.list({ kind, limit: 1 });
  const [first] = await store.list({ kind, limit: 1, order: 'asc', since: '0001' });
  const days = [first, latest].flatMap((value) =>
    value === undefined ? [] : (factRow(value).beside[0] ?? []),
  );
  return days.length < 2 ? '' : ` (there are some from ${days.join(' to ')})`;
}

type Condition = keyof typeof optionOf;

/** The conditions of a query with the words that gave them. */
function conditionsOf(query: ListQuery): readonly (readonly [Condition, string])[] {
  return Object.entries(optionOf).flatMap(([key, option]) => {
    if (!isCondition(key)) return [];
    const value = query[key];
    return value === undefined ? [] : [[key, `${option} ${[value].flat().join(' ')}`] as const];
  });
}

const isCondition = (key: string): key is Condition => Object.hasOwn(optionOf, key);
