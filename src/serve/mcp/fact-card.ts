import * as z from 'zod';
import type { Quantity } from '../../model/quantity.ts';
import { citationCard, type CitationCard } from './citation-cards.ts';

/** A value of the record as an assistant needs it: what it says in words, its parts, and the sentences that tell it. */
export interface FactCard {
  readonly uri: string;
  readonly id: string;
  readonly kind: string;
  readonly says: string;
  readonly on: string | null;
  readonly implied?: string;
  readonly place?: string | null;
  readonly parties?: readonly CardParty[];
  readonly type?: string;
  readonly status?: string;
  readonly due?: string | null;
  readonly overdue?: boolean;
  readonly quantity?: Quantity | null;
  readonly sides?: readonly CardSide[];
  readonly independentSources?: number;
  readonly judged?: true;
  readonly citations: readonly CitationCard[];
  readonly moreCitations: boolean;
}

/** Who takes part in a fact. */
export interface CardParty {
  readonly actor: string | null;
  readonly name: string;
  readonly role: string;
}

/** What one side of a conflict says, and who says so. */
export interface CardSide {
  readonly value: string;
  readonly independentSources: number;
  readonly citations: readonly CitationCard[];
}

const text = z.string();

const party = z.object({ actor: text.nullable(), name: text, role: text });

const side = z.object({ value: text, independentSources: z.int(), citations: z.array(citationCard) });

const quantity = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: z.enum(['exact', 'about', 'more', 'less', 'range']),
  unit: text,
  currency: text.nullable(),
});

/** The schema of a value of the record. */
export const factCard: z.ZodType<FactCard> = z.object({
  uri: text.meta({ description: 'a stable address: a resource that can be read' }),
  id: text,
  kind: text,
  says: text.meta({ description: 'the fact in words; (~day), (~place) … stand at what no sentence states' }),
  on: text.nullable().meta({ description: 'its day, ISO 8601 at its own precision' }),
  implied: text.exactOptional().meta({ description: 'the part of the day that no sentence states' }),
  place: text.nullable().exactOptional(),
  parties: z.array(party).exactOptional(),
  type: text.exactOptional().meta({ description: 'the act of an event, what a figure measures …' }),
  status: text.exactOptional().meta({ description: 'of an event; stage of a commitment, frame of a figure' }),
  due: text.nullable().exactOptional(),
  overdue: z.boolean().exactOptional(),
  quantity: quantity
    .nullable()
    .exactOptional()
    .meta({ description: 'in full units: 5.6 trillion won is 5.6e12 KRW' }),
  sides: z.array(side).exactOptional().meta({ description: 'what each side of a conflict says' }),
  independentSources: z
    .int()
    .exactOptional()
    .meta({ description: 'outlets that report it, copies of one text counted once' }),
  judged: z.literal(true).exactOptional().meta({ description: 'people have decided about it' }),
  citations: z.array(citationCard).meta({ description: 'the sentences that tell it' }),
  moreCitations: z.boolean().meta({ description: 'whether further sentences tell it: `get` gives them' }),
});
