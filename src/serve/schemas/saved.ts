import * as z from 'zod';
import { filterNames, listNames } from '../../record/conditions.ts';
import type { ListOptions } from '../../record/list-options.ts';
import type { SavedSearch } from '../../record/news-memory.ts';
import { parametersOf, phrase } from './parameters.ts';
import { anyValue } from './values.ts';

/** The kinds that a client names, by plural or singular. */
export const kindNames: z.ZodExactOptional<z.ZodArray<z.ZodString>> = z
  .array(phrase)
  .min(1)
  .max(5)
  .exactOptional()
  .meta({ description: 'only news of these kinds: events, statements, commitments, figures, conflicts' });

/** The conditions of news: those of lists. */
export const newsConditions: ReturnType<
  typeof parametersOf<(typeof filterNames)[number] | (typeof listNames)[number]>
> = parametersOf([...filterNames, ...listNames]);

/** A search as a client sends it to be saved. */
export interface SentSearch extends ListOptions {
  readonly name: string;
  readonly kind?: readonly string[];
}

/** What a search to be saved must be. */
export const sentSearch: z.ZodType<SentSearch> = z
  .strictObject({
    name: phrase.meta({ description: 'up to 60 letters, digits, spaces, points, dashes, low lines' }),
    kind: kindNames,
    ...newsConditions,
  })
  .meta({ id: 'sentSearch' });

const text = z.string();
const place = z.int().min(0);

/** A saved search as it is told: the secret of its webhook stays with the server. */
export const savedSchema: z.ZodType = z
  .object({
    name: text,
    kinds: z.array(text),
    conditions: z.looseObject({}).meta({ description: 'as a list takes them' }),
    savedOn: text,
    seen: place.meta({ description: 'up to where its news have been looked at' }),
    seenOn: text.nullable(),
    webhook: z
      .object({
        address: text,
        failures: place,
        failingSince: text.nullable(),
        lastFailure: text.nullable(),
        due: text.nullable().meta({ description: 'when it is tried again' }),
        stopped: text.nullable().meta({ description: 'why nothing is sent any more: gone, given up' }),
      })
      .nullable(),
  })
  .meta({ id: 'savedSearch' });

/** A saved search in the form of `savedSchema`. */
export function savedAsTold({ name, query, savedOn, seen, seenOn, hook }: SavedSearch): unknown {
  const told = (): unknown => {
    if (hook === null) return null;
    const { address, failures, failingSince, lastFailure, due, stopped } = hook;
    return { address, failures, failingSince, lastFailure, due, stopped };
  };
  return { name, kinds: query.kinds, conditions: query.options, savedOn, seen, seenOn, webhook: told() };
}

/** The news of a saved search. */
export const savedNewsSchema: z.ZodType = z
  .object({
    values: z.array(anyValue).meta({ description: 'in the order in which they came' }),
    upTo: place.meta({ description: 'what to send to `seen` when they have been looked at' }),
    isMore: z.boolean(),
    isMissing: z.boolean().meta({ description: 'whether something came that is no longer known' }),
  })
  .meta({ id: 'savedNews' });
