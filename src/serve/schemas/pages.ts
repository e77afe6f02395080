import * as z from 'zod';
import type { RecordKind } from '../../model/record.ts';
import type { Answering } from '../operation.ts';
import { anyValue, valueSchemas } from './values.ts';

/** A page of values, and the cursor of the next. */
export function pageSchema(of: z.ZodType): z.ZodType {
  return z.object({
    values: z.array(of),
    next: z
      .string()
      .nullable()
      .meta({ description: 'what to give as `after` for the next page; null where the list ends' }),
  });
}

/** A page as a feed. */
export const atomForm: Answering = {
  form: 'atom',
  schema: z.string().meta({ description: 'a feed, each entry with its sentences and sources (RFC 4287)' }),
};

/** Values by their days as a calendar. */
export const icsForm: Answering = {
  form: 'ics',
  schema: z.string().meta({ description: 'a calendar of those that have a day (RFC 5545)' }),
};

/** A page of values of one kind, as JSON, JSON Lines, CSV or a feed; what has days also as a calendar. */
export function pageForms(kind: RecordKind | null): readonly [Answering, ...Answering[]] {
  const value = kind === null ? anyValue : valueSchemas[kind];
  return [
    { form: 'json', schema: pageSchema(value) },
    { form: 'jsonl', schema: z.string().meta({ description: 'one value a line, as the export writes it' }) },
    { form: 'csv', schema: z.string().meta({ description: 'a table with a head line (RFC 4180)' }) },
    atomForm,
    ...(kind === 'event' || kind === 'commitment' ? [icsForm] : []),
  ];
}
