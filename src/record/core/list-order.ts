import { compareText } from '../../model/order.ts';
import type { ListQuery } from '../store.ts';

/** Where a value stands in a list: its day, then its id. */
export interface Place {
  readonly id: string;
  /** `YYYY-MM-DD`; empty where it has none. */
  readonly start: string;
}

/** From the earliest to the latest day, or back. */
export type Order = NonNullable<ListQuery['order']>;

/** The order of a query: `desc` where it gives none. */
export function orderOf(query: Pick<ListQuery, 'order'>): Order {
  return query.order ?? 'desc';
}

/** Orders places by day in the order of the query, values without a day before all days; those of one day by id. */
export function comparePlaces(order: Order): (a: Place, b: Place) => number {
  const sign = order === 'asc' ? 1 : -1;
  return (a, b) => sign * compareText(a.start, b.start) || compareText(a.id, b.id);
}

/** Distinct places in the order of the query, from behind one of them on. */
export function placesInOrder<P extends Place>(
  places: readonly P[],
  order: Order,
  after: Place | null,
): readonly P[] {
  const compare = comparePlaces(order);
  const distinct = [...new Map(places.map((one) => [one.id, one] as const)).values()];
  const behind = after === null ? distinct : distinct.filter((one) => compare(one, after) > 0);
  return behind.toSorted(compare);
}

/**
 * A part of a list that can be walked along an index by day: everything; the rest of one day (empty for values without any) behind an id;
 * all days before or after one; values without a day.
 */
export type Stretch =
  | { readonly kind: 'all' }
  | { readonly kind: 'within'; readonly day: string; readonly afterId: string }
  | { readonly kind: 'before' | 'after'; readonly day: string }
  | { readonly kind: 'undated' };

/** The stretches that follow a place, one behind the other; the whole list where none is given. */
export function stretchesAfter(place: Place | null, order: Order): readonly Stretch[] {
  if (place === null) return [{ kind: 'all' }];
  const { start: day, id: afterId } = place;
  const rest = { kind: 'within', day, afterId } as const;
  if (order === 'asc') return [rest, { kind: 'after', day }];
  return day === '' ? [rest] : [rest, { kind: 'before', day }, { kind: 'undated' }];
}
