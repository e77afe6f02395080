import { Failure } from '../../model/failure.ts';
import { compareText } from '../../model/order.ts';
import type { RecordKind } from '../../model/record.ts';
import { traits, type Trait } from '../../resolve/fact-traits.ts';
import { filtersOf } from './list-filters.ts';

/** By what the values of a list can be counted. */
export type FacetName = Trait | 'outlet' | 'actor' | 'country' | 'year' | 'month';

/** Their names, in the order in which they are given. */
export const facetNames: readonly FacetName[] = [...traits, 'outlet', 'actor', 'country', 'year', 'month'];

/** One value of a facet. */
export interface FacetValue {
  /** What to give as the condition: a type, an outlet, the id of an actor, the code of a country, a year or a month. */
  readonly value: string;
  /** For people, where the value is an id or a code; else the same. */
  readonly name: string;
  readonly count: number;
}

/** How many values of a list have each value of a facet. */
export interface Facet {
  readonly by: FacetName;
  /** The most frequent first. */
  readonly values: readonly FacetValue[];
  /** How many further values there are. */
  readonly more: number;
}

/** How many values of a facet are given; of months and years more, for a histogram has them all: a century of months. */
const mostValues = 50;
const mostDays = 1200;

/** How often each value of a facet is met. */
export type Counts = Map<string, number>;

/** The facets by which the values of a kind can be counted. */
export function facetsFor(kind: RecordKind): readonly FacetName[] {
  const has = new Set(filtersOf(kind));
  return facetNames.filter((name) => {
    if (name === 'year' || name === 'month') return kind !== 'actor' && kind !== 'judgement';
    if (kind === 'story' || kind === 'judgement') return false;
    if (name === 'actor') return kind !== 'article' && kind !== 'actor';
    if (name === 'country') return kind !== 'article';
    if (name === 'outlet') return kind !== 'conflict';
    return has.has(name) && kind !== 'actor';
  });
}

/** Throws `usage` for a facet that the values of a kind do not have. */
export function checkFacets(kind: RecordKind, by: readonly FacetName[]): void {
  const known = facetsFor(kind);
  const missing = by.find((name) => !known.includes(name));
  if (missing !== undefined)
    throw new Failure('usage', `${kind} has no facet ${missing}; there is ${known.join(', ')}`);
}

/** Counts the keys of facts, parted by spaces, under the facets that they belong to: "status=planned", an id, "PER". */
export function countKeys(
  rows: readonly { readonly keys: string; readonly count: number }[],
): Map<FacetName, Counts> {
  const counts = new Map<FacetName, Counts>();
  for (const { keys, count } of rows)
    for (const key of new Set(keys.split(' '))) {
      const [facet, value] = facetOf(key);
      if (facet !== null) addTo(counts, facet, { value, count });
    }
  return counts;
}

function facetOf(key: string): readonly [FacetName | null, string] {
  const [trait = '', value] = key.split(/=(.*)/s);
  if (value !== undefined) return [traits.find((one) => one === trait) ?? null, value.replaceAll('_', ' ')];
  if (/^[A-Z]{3}$/.test(key)) return ['country', key];
  return [/^[0-9a-f]{8,}$/.test(key) ? 'actor' : null, key];
}

/** Counts the days of values by year and by month; values without a day under none. */
export function countDays(days: readonly string[]): Map<FacetName, Counts> {
  const counts = new Map<FacetName, Counts>();
  for (const day of days) {
    if (day === '') continue;
    addTo(counts, 'year', { value: day.slice(0, 4), count: 1 });
    addTo(counts, 'month', { value: day.slice(0, 7), count: 1 });
  }
  return counts;
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

function addTo(counts: Map<FacetName, Counts>, facet: FacetName, { value, count }: Counted): void {
  const held = counts.get(facet) ?? new Map<string, number>();
  held.set(value, (held.get(value) ?? 0) + count);
  counts.set(facet, held);
}

/** The most frequent values of a facet, with their names; those that are as frequent by value. */
export function facetOfCounts(by: FacetName, counts: Counts, nameOf: (value: string) => string): Facet {
  const sorted = [...counts].toSorted(([a, n], [b, m]) => m - n || compareText(a, b));
  const most = by === 'month' || by === 'year' ? mostDays : mostValues;
  return {
    by,
    values: sorted.slice(0, most).map(([value, count]) => ({ value, name: nameOf(value), count })),
    more: Math.max(0, sorted.length - most),
  };
}
