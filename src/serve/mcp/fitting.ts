import * as z from 'zod';

/** How many characters an answer has where nobody says: about five thousand tokens. */
const usualSize = 20_000;

/** How long an answer may be, as a caller says it. */
export const maxCharacters: z.ZodDefault<z.ZodInt> = z
  .int()
  .min(4000)
  .max(100_000)
  .default(usualSize)
  .meta({ description: 'the answer is cut to so many characters, and says so' });

/** How many of some parts, from the first on, fit into an answer beside what else it holds; one at least. */
export function howManyFit(parts: readonly unknown[], room: number): number {
  let left = room;
  const over = parts.findIndex((part) => {
    left -= JSON.stringify(part).length + 1;
    return left < 0;
  });
  return over < 0 ? parts.length : Math.max(1, over);
}

/** What an answer holds beside its parts. */
export const besideParts = 400;

/** A page of an answer: parts of a list, and how to go on. */
export interface Fitted<T> {
  readonly parts: readonly T[];
  readonly next: string | null;
}

/** How a page of so many parts is had. */
export interface Paging<T> {
  readonly limit: number;
  readonly room: number;
  readonly page: (limit: number) => Promise<Fitted<T>>;
}

/**
 * The parts of a list that fit into an answer, up to a limit, and the cursor of those behind them: where a page is cut, it is asked for again up to
 * there, so that its cursor leads on without a gap.
 */
export async function fitted<T>({ limit, room, page }: Paging<T>): Promise<Fitted<T>> {
  const whole = await page(limit);
  const some = howManyFit(whole.parts, room - besideParts);
  return some === whole.parts.length ? whole : page(some);
}
