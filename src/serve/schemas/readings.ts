import * as z from 'zod';
import { readingStates } from '../../model/told-reading.ts';

const text = z.string();
const count = z.int().min(0);

const refusal = z
  .object({ subject: text, code: text, title: text.meta({ description: 'what the code means' }) })
  .meta({ id: 'readingRefusal' });

/** A reading as it is told. */
export const readingSchema: z.ZodType = z
  .object({
    id: text,
    state: z.enum(readingStates).meta({
      description:
        'files are sent (gathering), another is read first (waiting), it is read, facts are made of it (settling), or how it has ended',
    }),
    by: text.nullable().meta({ description: 'whose token began it' }),
    inputs: count.meta({ description: 'files and addresses' }),
    left: count.meta({ description: 'inputs that have not been dealt with' }),
    read: count.meta({ description: 'articles that were read' }),
    saved: count.meta({ description: 'articles that are new and safe in the record' }),
    known: count.meta({ description: 'articles that the record had' }),
    refused: count,
    refusals: z.array(refusal).meta({ description: 'the first 200' }),
    passed: count.meta({ description: 'files of folders that are of no kind that is read' }),
    articles: z
      .array(z.object({ id: text, title: text.nullable(), source: text }))
      .meta({ description: 'the first 50 that were read' }),
    after: text.nullable().meta({ description: 'the place behind which `/live` has its news' }),
    failure: refusal.nullable(),
  })
  .meta({ id: 'reading' });

/** What a server takes in, and what it has taken in. */
export const readingsSchema: z.ZodType = z
  .object({
    takesIn: z.boolean().meta({ description: 'whether this caller may have something read' }),
    fileBytes: count.meta({ description: 'the largest file' }),
    endings: z.array(text).meta({ description: 'the endings that are read in folders' }),
    leftAlone: text.meta({
      description: 'a regular expression, capitals aside, of the names in folders that are left alone',
    }),
    readings: z.array(readingSchema).meta({ description: 'the latest first' }),
  })
  .meta({ id: 'readings' });

const said = z.string().min(1).max(300);

/** What somebody asks to be read. */
export const askedReading: z.ZodType<{
  readonly addresses?: readonly string[];
  readonly pages?: 'summaries' | 'always' | 'never';
  readonly date?: string;
  readonly outlet?: string;
  readonly short?: boolean;
}> = z
  .strictObject({
    addresses: z
      .array(z.string().min(1).max(2000))
      .min(1)
      .max(100)
      .exactOptional()
      .meta({ description: 'addresses on the web, of pages or feeds; without them files are awaited' }),
    pages: z.enum(['summaries', 'always', 'never']).exactOptional().meta({
      description: 'of a feed, which entries are read from their pages; else those that give a summary',
    }),
    date: z.iso
      .date()
      .exactOptional()
      .meta({ description: 'the day on which the texts appeared, where they do not say' }),
    outlet: said.exactOptional().meta({ description: 'who published them' }),
    short: z
      .boolean()
      .exactOptional()
      .meta({ description: 'take also texts that are shorter than a report' }),
  })
  .meta({ id: 'askedReading' });
