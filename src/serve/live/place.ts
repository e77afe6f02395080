import { Failure } from '../../model/failure.ts';
import type { ArrivedFact } from '../../record/news-memory.ts';
import type { Store } from '../../record/store.ts';

/** A place in the order in which facts came, and the text by which clients name it. */
export interface LivePlace {
  readonly seq: number;
  readonly text: string;
}

/** The place before everything. */
const beginning: LivePlace = { seq: 0, text: '0' };

/** The place of an arrival: its number and the first digits of the id that it came by, which tell it from the place of another record. */
export function placeOf({ seq, cameAs }: Pick<ArrivedFact, 'seq' | 'cameAs'>): LivePlace {
  return { seq, text: `${seq}-${cameAs.slice(0, 8)}` };
}

/** Where the record is now: behind all that has come. */
export async function placeNow(store: Store): Promise<LivePlace> {
  const { last } = await store.arrivals(0, 1);
  const arrival = await store.arrivalAt(last);
  return arrival === null ? beginning : placeOf(arrival);
}

/** Where a client goes on. */
export interface Resumed {
  readonly at: LivePlace;
  /** Whether something may have come behind its place that cannot be told: too long ago, or the place is one of another record. */
  readonly isMissing: boolean;
}

/** Finds the place that a client names. Of a place that this record does not know it goes on from now. Throws `usage` for a text that is none. */
export async function resumedAt(text: string, store: Store): Promise<Resumed> {
  const [, digits, start] = /^(\d{1,15})(?:-([0-9a-f]{1,8}))?$/.exec(text) ?? [];
  if (digits === undefined) throw new Failure('usage', `no place of a stream: ${text.slice(0, 40)}`);
  const seq = Number(digits);
  const { first, last } = await store.arrivals(seq, 1);
  if (seq + 1 < first) return { at: { seq: first - 1, text: String(first - 1) }, isMissing: true };
  const arrival = await store.arrivalAt(seq);
  const isKnown = start === undefined || arrival === null || arrival.cameAs.startsWith(start);
  if (seq > last || !isKnown) return { at: await placeNow(store), isMissing: true };
  return { at: arrival === null ? { seq, text: String(seq) } : placeOf(arrival), isMissing: false };
}
