import type { ParquetWriter } from 'hyparquet-writer/src/index.js';
import { dayNumber } from '../../model/iso-days.ts';
import { readIsoDay } from '../../model/calendar.ts';
import { columns } from '../csv-columns.ts';

/** What the file says of one of its columns. */
type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** What a column of the file holds: text, a number with a point, a whole number, or a day as days since 1970-01-01. */
type ColumnType = 'text' | 'number' | 'count' | 'day';

const types: Readonly<Record<string, ColumnType>> = {
  date: 'day',
  date_end: 'day',
  published: 'day',
  place_lat: 'number',
  place_lon: 'number',
  low: 'number',
  high: 'number',
  independent_sources: 'count',
};

const typeOf = (column: string): ColumnType => types[column] ?? 'text';

/** The columns of the file: those of the CSV table, then the whole value as its line of JSON. */
export const parquetColumns: readonly string[] = [...columns, 'json'];

const elements: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  number: { type: 'DOUBLE', repetition_type: 'OPTIONAL' },
  count: { type: 'INT32', repetition_type: 'OPTIONAL' },
  day: { type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' },
};

/** The schema of the file. */
export const parquetSchema: readonly SchemaElement[] = [
  { name: 'record', num_children: parquetColumns.length },
  ...parquetColumns.map((name) => ({ name, ...elements[typeOf(name)] })),
];

/** A cell of the CSV table as its column holds it; null where it is empty, and for a day that is only known to the month. */
export function parquetValue(column: string, text: string): string | number | Date | null {
  if (text === '') return null;
  switch (typeOf(column)) {
    case 'text':
      return text;
    case 'number':
    case 'count':
      return Number(text);
    case 'day':
      return readIsoDay(text) === null ? null : new Date(dayNumber(text) * 86_400_000);
  }
}
