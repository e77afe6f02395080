import * as z from 'zod';
import type { RecordKind } from '../../model/record.ts';
import { listQuery, type ListOptions } from '../../record/list-options.ts';
import { withIds } from '../../record/parties-meant.ts';
import type { Store } from '../../record/store.ts';
import { factCard, type FactCard } from './fact-card.ts';
import { factCards, usualCitations } from './fact-cards.ts';
import { fitted } from './fitting.ts';

/** How many values a page of cards gives where nobody says. */
const usuallyGiven = 20;

/** What a page of cards answers. */
export const factPage: FactPageFields = {
  facts: z.array(factCard),
  next: z
    .string()
    .nullable()
    .meta({ description: 'give it as `after` for what follows; null at the end of the list' }),
};

/** The fields of a page of cards. */
export type FactPageFields = Readonly<{
  facts: z.ZodArray<typeof factCard>;
  next: z.ZodNullable<z.ZodString>;
}>;

/** What a list is asked for, and how long its answer may be. */
export interface CardsAsked extends ListOptions {
  readonly kind: RecordKind;
  readonly maxCharacters: number;
}

/** The facts that an answer has room for, and the cursor of those behind them. */
export interface FactPage {
  readonly facts: readonly FactCard[];
  readonly next: string | null;
}

/** The cards of a list, as many as there is room for. Throws `id-unknown` for a party that nobody is called, `usage` for a cursor of another list. */
export async function factPageOf(
  { kind, maxCharacters, limit = usuallyGiven, ...conditions }: CardsAsked,
  store: Store,
): Promise<FactPage> {
  const query = await withIds(listQuery(kind, { ...conditions, citations: usualCitations + 1 }), store);
  const { parts, next } = await fitted({
    limit,
    room: maxCharacters,
    page: async (some) => {
      const { values, next: cursor } = await store.page({ ...query, limit: some });
      return { parts: await factCards(values, store), next: cursor };
    },
  });
  return { facts: parts, next };
}
