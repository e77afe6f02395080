import { Failure } from '../../model/failure.ts';
import { orderOf, type Order, type Place } from './list-order.ts';
import { defaultLimit } from './query-limits.ts';

/** What a cursor must know of the list that it is of. */
export interface Listed {
  readonly kind: string;
  readonly order?: Order;
  readonly limit?: number;
  readonly after?: string;
}

/**
 * Writes down where a page ended, for the query that asks for the next: the kind and order of its list with the day and id of its last
 * value. The next page begins behind that place, whatever values have come or gone meanwhile.
 */
export function cursorAt(query: Listed, { start, id }: Place): string {
  const packed = btoa([query.kind, orderOf(query), start, encodeURIComponent(id)].join(' '));
  return packed.replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
}

/** The place that the cursor of a query names; null where the query has none. Throws `usage` for one of another list, or none at all. */
export function placeOfCursor(query: Listed): Place | null {
  if (query.after === undefined) return null;
  const [kind, order, start, id] = unpacked(query.after);
  if (kind !== query.kind || order !== orderOf(query) || start === undefined || id === undefined)
    throw new Failure('usage', `no cursor of this list: ${query.after}`);
  return { start, id };
}

function unpacked(cursor: string): readonly (string | undefined)[] {
  try {
    const [id = '', ...others] = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))
      .split(' ')
      .toReversed();
    return [...others.toReversed(), decodeURIComponent(id)];
  } catch (cause) {
    throw new Failure('usage', `no cursor of this list: ${cursor}`, { cause });
  }
}

/** The first places of a list, and the cursor of the page behind them; null where there is none. */
export interface Page<P extends Place> {
  readonly shown: readonly P[];
  readonly next: string | null;
}

/** Cuts a page off what was found of a list, in its order: one place more than the limit tells that another page follows. */
export function cutPage<P extends Place>(query: Listed, found: readonly P[]): Page<P> {
  const limit = query.limit ?? defaultLimit;
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return { shown, next: found.length > limit && last !== undefined ? cursorAt(query, last) : null };
}
