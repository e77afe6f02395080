import * as z from 'zod';
import { conditions, type ConditionName, type Takes } from '../../record/conditions.ts';
import { readDay } from '../../record/list-options.ts';

/** The longest name, phrase or cursor that a request may give, in UTF-16 units: none of an article is as long. */
const longestText = 500;

/** How many values one condition may have. */
const mostValues = 20;

/** The most values that one page gives. */
export const mostListed = 500;

/** How many values a page gives where a request does not say. */
export const usuallyListed = 50;

/** A text of a request: not empty, and not endless. */
export const phrase: z.ZodString = z.string().min(1).max(longestText);

/** One or two countries, persons or bodies. */
export const parties: z.ZodArray<z.ZodString> = z
  .array(phrase)
  .min(1)
  .max(2)
  .meta({ description: 'one person, country or body, or two: a name, an ISO code or an id' });

/** A day, a month or a year of the calendar. */
export const calendarDay: z.ZodString = z
  .string()
  .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)
  .refine((text) => readDay(text) !== null, 'no day of the calendar: YYYY, YYYY-MM or YYYY-MM-DD');

/** The schema by which the value of a condition is checked. */
const taken: Taken = {
  names: z.array(phrase).min(1).max(mostValues),
  words: phrase,
  day: calendarDay,
  days: z.array(calendarDay).min(1).max(mostValues),
  count: z.int().min(1).max(mostListed),
  cursor: phrase,
  flag: z.boolean(),
};

interface Taken extends Readonly<Record<Takes, z.ZodType>> {
  readonly names: z.ZodArray<z.ZodString>;
  readonly words: z.ZodString;
  readonly day: z.ZodString;
  readonly days: z.ZodArray<z.ZodString>;
  readonly count: z.ZodInt;
  readonly cursor: z.ZodString;
  readonly flag: z.ZodBoolean;
}

/** The parameters of some conditions, by name: each may be left out. */
export type ParametersOf<N extends ConditionName> = {
  readonly [K in N]: z.ZodExactOptional<Taken[(typeof conditions)[K]['takes']]>;
};

/** The parameters of a request for these conditions, as the command line has them: one table says what they take and mean. */
export function parametersOf<const N extends ConditionName>(names: readonly N[]): ParametersOf<N> {
  const entries = names.map((name) => {
    const { takes, says } = conditions[name];
    return [name, taken[takes].exactOptional().meta({ description: says })] as const;
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each name has the schema that its condition takes
  return Object.fromEntries(entries) as unknown as ParametersOf<N>;
}
