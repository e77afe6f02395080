import { statementActs } from '../../model/statement-acts.ts';
import { actsOf, eventTypes } from '../../model/acts.ts';
import { actorTypes } from '../../model/actor.ts';
import { commitmentStages, figureFrames, statuses } from '../../model/claim.ts';
import { Failure } from '../../model/failure.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import { conflictSubjects, type RecordKind } from '../../model/record.ts';
import { countryNamed, traitKey, traits, type Trait } from '../../resolve/fact-traits.ts';
import { noneOf } from '../../resolve/near-words.ts';
import { keptKind } from './query-limits.ts';
import type { ListQuery, SearchQuery } from '../store.ts';

/** Conditions that choose by a property of the values or of their articles. */
export type Filter = Trait | 'outlet' | 'newSince';

/** How a filter checks a value: by a closed table, in the record, or not at all. */
type Values = readonly string[] | 'in record' | 'any';

const outlets = { outlet: 'in record', newSince: 'any' } as const;

const filters: Readonly<Record<RecordKind, Readonly<Partial<Record<Filter, Values>>>>> = {
  event: {
    ...outlets,
    type: [...eventTypes, ...new Set(eventTypes.flatMap(actsOf))],
    status: statuses,
    place: 'in record',
  },
  statement: { ...outlets, type: statementActs },
  commitment: { ...outlets, stage: commitmentStages, due: 'any' },
  figure: { ...outlets, type: 'in record', status: figureFrames, place: 'in record' },
  conflict: { ...outlets, type: conflictSubjects },
  actor: { ...outlets, type: actorTypes },
  article: outlets,
  story: outlets,
  judgement: {},
};

/** The properties by which values of a kind can be chosen. */
export function filtersOf(kind: RecordKind): readonly string[] {
  return Object.keys(filters[kind]);
}

const plural: Readonly<Record<RecordKind, string>> = {
  event: 'events',
  statement: 'statements',
  commitment: 'commitments',
  figure: 'figures',
  conflict: 'conflicts',
  actor: 'actors',
  article: 'articles',
  story: 'stories',
  judgement: 'decisions',
};

/** What a query chooses by beside parties, days and words: each with its values, one of which must fit. */
export interface Chosen {
  /** The kind of the facts; null where any will do. */
  readonly kind: string | null;
  readonly trait: Trait;
  readonly values: readonly string[];
  /** Whether the values are none of a closed table, so that the record must tell which there are. */
  readonly open: boolean;
}

/**
 * The properties that a query chooses by. Throws `usage`, with the near ones, for a value that there is not, and for a condition that the
 * values of its kind do not have.
 */
export function chosenIn(query: ListQuery): readonly Chosen[] {
  for (const filter of [...traits, 'outlet', 'newSince'] as const)
    if (query[filter] !== undefined) checkFilter(query.kind, filter);
  return traits.flatMap((trait) => {
    const values = query[trait];
    if (values === undefined) return [];
    const known = filters[query.kind][trait];
    if (Array.isArray(known)) values.forEach((value) => checkValue(query.kind, trait, { value, known }));
    return [{ kind: keptKind(query), trait, values, open: known === 'in record' && !isState(trait, values) }];
  });
}

/** Whether a place is a country: that is a place to list by even where the record holds nothing of it. */
function isState(trait: Trait, values: readonly string[]): boolean {
  return trait === 'place' && values.some((value) => countryNamed(value) !== null);
}

/** Whether each condition of a query can apply to values of a kind: of conflicts none is of a place. */
export function hasFilters(kind: RecordKind, conditions: Omit<ListQuery, 'kind'>): boolean {
  const all = Object.values(filters).flatMap((one) => Object.keys(one));
  return Object.keys(conditions).every((name) => name in filters[kind] || !all.includes(name));
}

function checkFilter(kind: RecordKind, filter: Filter): void {
  if (filters[kind][filter] !== undefined) return;
  const others = Object.entries(filters).flatMap(([one, has]) =>
    filter in has && isKind(one) ? plural[one] : [],
  );
  throw new Failure('usage', `${plural[kind]} have no ${filter}; there is one of ${others.join(', ')}`);
}

const isKind = (name: string): name is RecordKind => name in plural;

const isAmong = (value: string, known: readonly string[]): boolean =>
  known.some((one) => foldPhrase(one) === foldPhrase(value));

interface Checked {
  readonly value: string;
  readonly known: readonly string[];
}

function checkValue(kind: RecordKind, trait: Trait, { value, known }: Checked): void {
  if (isAmong(value, known)) return;
  throw new Failure('usage', noneOf(`${trait} of ${plural[kind]}`, value, known));
}

/** The keys under which the facts lie that fit one of the values. A country is a place by its name and its code. */
export function chosenKeys({ trait, values }: Chosen): readonly string[] {
  return values.flatMap((value) => {
    const state = trait === 'place' ? countryNamed(value) : null;
    return [value, ...(state === null ? [] : [state])].map((one) => traitKey(trait, one));
  });
}

/** The properties that a search chooses facts of any kind by. Throws `usage` as `chosenIn` does. */
export function chosenAnywhere(query: SearchQuery): readonly Chosen[] {
  return traits.flatMap((trait) => {
    const values = query[trait];
    if (values === undefined) return [];
    const tables = Object.values(filters).flatMap((has) => has[trait] ?? []);
    const known = tables.filter((one) => one !== 'in record' && one !== 'any');
    const open = tables.includes('in record') && !values.some((value) => isAmong(value, known));
    if (known.length > 0 && !tables.includes('in record'))
      for (const value of values)
        if (!isAmong(value, known)) throw new Failure('usage', noneOf(trait, value, known));
    return [{ kind: null, trait, values, open: open && !isState(trait, values) }];
  });
}
