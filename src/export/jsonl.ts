import type { Citation } from '../model/citation.ts';
import type { PartialDate } from '../model/dates.ts';
import type { EventPlace } from '../model/place.ts';
import type { Quantity } from '../model/quantity.ts';
import type { RecordValue } from '../model/record.ts';

/** The keys of every line of the export, in their order. Keys of parts stand in `partKeys`. */
const lineKeys: Readonly<Record<RecordValue['kind'], readonly string[]>> = {
  article: 'kind id source url outlet title byline publishedOn language sha256 story'.split(' '),
  actor: 'kind id type name aliases country offices citations'.split(' '),
  event:
    'kind id type mode act contexts status date place participants summary citations independentSources'.split(
      ' ',
    ),
  statement: 'kind id speaker addressee act cue content quoted date citations'.split(' '),
  commitment: 'kind id by to action quantity due stage history citations'.split(' '),
  figure: 'kind id measure of place quantity frame asOf saidBy citations'.split(' '),
  conflict: 'kind id about subject sides explanation'.split(' '),
  story: 'kind id title date articles copies'.split(' '),
};

type Keys<T> = readonly (keyof T & string)[];
const citationKeys: Keys<Citation> = ['article', 'sentence', 'start', 'end', 'quote'];
const placeKeys: Keys<EventPlace> = ['name', 'country', 'lat', 'lon', 'basis'];
const dateKeys: Keys<PartialDate> = ['start', 'end', 'precision', 'basis'];
const quantityKeys: Keys<Quantity> = ['low', 'high', 'bound', 'unit', 'currency'];

/** Keys inside a line, by the key that holds the part. A party of an event has a role as well. */
const partKeys: Readonly<Record<string, readonly string[]>> = {
  citations: citationKeys,
  citation: citationKeys,
  quantity: quantityKeys,
  due: ['date', 'precision'],
  asOf: ['date'],
  date: dateKeys,
  place: placeKeys,
  offices: ['title', 'of', 'from', 'to', 'seenOn'],
  participants: ['actor', 'name', 'role'],
  speaker: ['actor', 'name'],
  addressee: ['actor', 'name'],
  saidBy: ['actor', 'name'],
  by: ['actor', 'name'],
  to: ['actor', 'name'],
  history: ['stage', 'on', 'citation'],
  sides: ['value', 'quantity', 'claims', 'citations', 'independentSources'],
};

/** The keys of a figure's place, which has no point. */
const figurePlace: readonly string[] = ['name', 'country'];

/** One value of the record as one line of JSON, its keys in the order of the contract, without a line end. */
export function recordLine(value: RecordValue): string {
  return JSON.stringify(ordered(value, lineKeys[value.kind], value.kind));
}

function ordered(held: object, keys: readonly string[], kind: RecordValue['kind']): object {
  const entries = new Map(Object.entries(held));
  return Object.fromEntries(keys.map((key) => [key, part(key, entries.get(key) ?? null, kind)]));
}

function part(key: string, held: unknown, kind: RecordValue['kind']): unknown {
  const keys = kind === 'figure' && key === 'place' ? figurePlace : partKeys[key];
  if (keys === undefined || held === null || typeof held !== 'object') return held;
  if (Array.isArray(held)) return held.map((one: unknown) => part(key, one, kind));
  return ordered(held, keys, kind);
}

/**
 * The record as JSON Lines, one object a line, each ending in a line feed: `exportJsonl(store.values())`.
 *
 * The values come sorted by kind, then by id, in code-unit order, as `Store.values` gives them: equal records give equal bytes.
 * Values that come asynchronously give their lines asynchronously, a list gives them at once.
 */
export function exportJsonl(values: Iterable<RecordValue>): Generator<string>;
export function exportJsonl(values: AsyncIterable<RecordValue>): AsyncGenerator<string>;
export function exportJsonl(
  values: Iterable<RecordValue> | AsyncIterable<RecordValue>,
): Generator<string> | AsyncGenerator<string> {
  return Symbol.asyncIterator in values ? linesAsTheyCome(values) : lines(values);
}

function* lines(values: Iterable<RecordValue>): Generator<string> {
  for (const value of values) yield `${recordLine(value)}\n`;
}

async function* linesAsTheyCome(values: AsyncIterable<RecordValue>): AsyncGenerator<string> {
  for await (const value of values) yield `${recordLine(value)}\n`;
}
