import type { Citation } from '../model/citation.ts';
import { bases, datePrecisions, type PartialDate } from '../model/dates.ts';
import type { EventPlace } from '../model/place.ts';
import { bounds, type Quantity } from '../model/quantity.ts';
import type { RecordedParty } from '../model/record.ts';
import {
  choice,
  described,
  list,
  objectOf,
  optional,
  scalar,
  sometimes,
  type Form,
  type Shape,
} from './form.ts';

/** Any text. */
export const text: Shape<string> = scalar<string>('string', {});

/** A text that is not empty. */
export const filled: Shape<string> = scalar<string>('string', { minLength: 1 });

/** An id of the record. */
export const id: Shape<string> = scalar<string>('string', { minLength: 1 });

/** A day, `YYYY-MM-DD`. */
export const day: Shape<string> = scalar<string>('string', { pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });

/** A country by ISO 3166-1 alpha-3, a currency by ISO 4217. */
export const code: Shape<string> = scalar<string>('string', { pattern: '^[A-Z]{3}$' });

/** Any number. */
export const number: Shape<number> = scalar<number>('number', {});

/** Whether something is so. */
export const truth: Shape<boolean> = scalar<boolean>('boolean', {});

/** A whole number from 1 on. */
export const count: Shape<number> = scalar<number>('integer', { minimum: 1 });

const offset = scalar<number>('integer', { minimum: 0 });

/** A sentence of an article. */
export const citation: Shape<Citation> = described(
  'A sentence of an article; start and end are UTF-16 offsets into its text and cut the quote.',
  objectOf<Citation>({ article: id, sentence: offset, start: offset, end: offset, quote: filled }),
);

/** The sentences behind a value, one at least. */
export const citations: Shape<readonly Citation[]> = list(citation, { least: 1 });

/** An actor with its name. */
export const party: Shape<RecordedParty> = objectOf<RecordedParty>({ actor: id, name: text });

/** When something was, or is to be. */
export const date: Shape<PartialDate> = described(
  'First and last day it may be, both included.',
  objectOf<PartialDate>({ start: day, end: day, precision: choice(datePrecisions), basis: choice(bases) }),
);

/** Where something was, and how that is known. */
export const place: Shape<EventPlace> = objectOf<EventPlace>({
  name: text,
  country: optional(code),
  lat: optional(number),
  lon: optional(number),
  basis: described(
    "Whether the event's own clause gives the place, or it follows from the rest of its sentence, another sentence or the dateline.",
    choice(bases),
  ),
});

/** An amount. */
export const quantity: Shape<Quantity> = described(
  'Full units; currency is an ISO 4217 code.',
  objectOf<Quantity>({
    low: optional(number),
    high: optional(number),
    bound: choice(bounds),
    unit: text,
    currency: optional(code),
  }),
);

/** The decisions of people behind a value; left out where there are none. */
export const judgements: Shape<readonly string[] | undefined> = sometimes(
  described(
    'Ids of the decisions of people behind it: what they have set is not what the sentence says.',
    list(id, { least: 1 }),
  ),
);

/** The parts of lines that several lines share, by the names under which the schema defines them. */
export const sharedForms: Readonly<
  Record<'id' | 'citation' | 'party' | 'date' | 'place' | 'quantity', Form>
> = {
  id: id.form,
  citation: citation.form,
  party: party.form,
  date: date.form,
  place: place.form,
  quantity: quantity.form,
};
