import * as z from 'zod';

/** A refused or failed request (RFC 9457). */
export const problemSchema: z.ZodType = z
  .object({
    type: z.string().meta({ description: 'where the code is described' }),
    title: z.string().meta({ description: 'what the code means and what to do' }),
    status: z.int().min(400).max(599),
    code: z.string().meta({ description: 'a stable code of docs/errors.md' }),
    detail: z.string().meta({ description: 'what it happened to' }),
  })
  .meta({ id: 'problem', description: 'A refused or failed request (RFC 9457).' });
