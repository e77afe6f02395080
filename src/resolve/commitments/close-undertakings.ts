import type { Wording } from '../../model/wording.ts';
import { compareText } from '../../model/order.ts';
import type { Counted, DeedSignature } from '../signature.ts';
import { closes, deedOf, type Deed } from './closes.ts';
import type { Undertaking } from './same-undertaking.ts';

/** The reports of one undertaking, with the deeds that closed it, by day. */
export interface Closed {
  readonly held: readonly Undertaking[];
  readonly deeds: readonly Counted<DeedSignature>[];
}

/** How many deeds of one undertaking are looked at, the first ones, so that a block of many reports stays small. */
const mostDeeds = 200;

/** Gives every undertaking the deeds that fulfil or break it. A deed goes to one undertaking only: the oldest that it closes. */
export function closeUndertakings(
  clusters: readonly (readonly Undertaking[])[],
  deeds: readonly Counted<DeedSignature>[],
  wording: Wording,
): readonly Closed[] {
  if (deeds.length === 0 || clusters.length === 0) return clusters.map((held) => ({ held, deeds: [] }));
  const oldestFirst = clusters.toSorted((a, b) => compareText(ageOf(a), ageOf(b)));
  const closing = new Map<readonly Undertaking[], Deed[]>();
  const byDay = deeds
    .toSorted((a, b) => compareText(rankOf(a.signature), rankOf(b.signature)) || compareText(a.id, b.id))
    .slice(0, mostDeeds);
  for (const deed of byDay.map((one) => deedOf(one, wording))) {
    const closed = oldestFirst.find((held) => held.some((one) => closes(deed, one, wording)));
    if (closed !== undefined) closing.set(closed, [...(closing.get(closed) ?? []), deed]);
  }
  return clusters.map((held) => ({ held, deeds: (closing.get(held) ?? []).map(({ member }) => member) }));
}

/** Orders deeds by day; of one day those that only follow from a deed come first, so that what is said comes last and counts. */
const rankOf = ({ on, basis }: DeedSignature): string => `${on ?? '~'} ${basis === 'stated' ? 'b' : 'a'}`;

/** The first day of a report, then its id: which of two undertakings is the older. */
function ageOf(held: readonly Undertaking[]): string {
  const [first = ''] = held
    .map(({ member }) => `${member.signature.on ?? '~'} ${member.id}`)
    .toSorted(compareText);
  return first;
}
