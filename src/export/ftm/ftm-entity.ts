import type { PartialDate } from '../../model/dates.ts';
import { plainLine } from '../cell-text.ts';

/** An entity of FollowTheMoney: each property a list of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Values of a property as they come: one, several or none. */
export type FtmValues = string | null | readonly string[];

/** An entity without the properties that have no value; each value on one line and once. */
export function ftmEntity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, FtmValues>>,
): FtmEntity {
  const given = Object.entries(properties)
    .map(([name, values]) => [name, valuesOf(values)] as const)
    .filter(([, values]) => values.length > 0);
  return { id, schema, properties: Object.fromEntries(given) };
}

function valuesOf(values: FtmValues): readonly string[] {
  if (values === null) return [];
  const all = typeof values === 'string' ? [values] : values;
  return [...new Set(all.map(plainLine).filter((text) => text !== ''))];
}

/** A date as FollowTheMoney has it, where it is a day, a month or a year; null for any other stretch of days. */
export function ftmDate({ start, precision }: PartialDate): string | null {
  if (precision === 'day') return start;
  if (precision === 'month') return start.slice(0, 7);
  return precision === 'year' ? start.slice(0, 4) : null;
}
