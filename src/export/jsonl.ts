import { isNameless } from '../model/nameless.ts';
import type { RecordValue } from '../model/record.ts';
import type { Form } from './form.ts';
import type { RecordView } from './record-view.ts';
import { lineShapes } from './shape.ts';

/** One value of the record as one line of JSON, its keys in the order of the contract, without a line end. */
export function recordLine(value: RecordValue): string {
  return JSON.stringify(ordered(value, lineShapes[value.kind].form));
}

/** The same value with the keys of its form, in their order; null for what is not there, unless its key may be left out. */
function ordered(held: unknown, form: Form): unknown {
  if (held === undefined || held === null) return null;
  switch (form.kind) {
    case 'scalar':
    case 'choice':
    case 'constant':
      return held;
    case 'optional':
    case 'described':
    case 'sometimes':
      return ordered(held, form.of);
    case 'list':
      return Array.isArray(held) ? held.map((one: unknown) => ordered(one, form.of)) : held;
    case 'object': {
      const entries = new Map<string, unknown>(Object.entries(held));
      const there = form.fields.filter(([key, part]) => part.kind !== 'sometimes' || entries.has(key));
      return Object.fromEntries(there.map(([key, part]) => [key, ordered(entries.get(key), part)]));
    }
  }
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

/**
 * Whether a value is a line of the export. An actor without a name ("a spokesman") is none: the statement itself calls him as the article
 * does.
 */
export const hasLine = (value: RecordValue): boolean => value.kind !== 'actor' || !isNameless(value);

function* lines(values: Iterable<RecordValue>): Generator<string> {
  for (const value of values) if (hasLine(value)) yield `${recordLine(value)}\n`;
}

async function* linesAsTheyCome(values: AsyncIterable<RecordValue>): AsyncGenerator<string> {
  for await (const value of values) if (hasLine(value)) yield `${recordLine(value)}\n`;
}

/** The record as JSON Lines, without their line feeds. Streamed. */
export async function* jsonLines(view: Pick<RecordView, 'values'>): AsyncGenerator<string> {
  for await (const value of view.values()) if (hasLine(value)) yield recordLine(value);
}
