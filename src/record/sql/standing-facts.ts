import type { Place } from '../core/list-order.ts';
import type { Asked } from './fact-walks.ts';
import type { ListSources } from './facts-about.ts';
import { dismissedConflicts } from './judgement-rows.ts';
import { listFacts } from './list-facts.ts';

/** Where the facts of a query stand; conflicts that have been dismissed are listed only where what is rejected is asked for. */
export function standingFacts(from: ListSources, asked: Asked): readonly Place[] {
  if (asked.kind !== 'conflict') return listFacts(from, asked);
  const dismissed = dismissedConflicts(from.connection);
  if (asked.rejected === true) return listFacts(from, { ...asked, among: dismissed });
  const places = listFacts(from, { ...asked, limit: asked.limit + dismissed.size });
  return places.filter((one) => !dismissed.has(one.id));
}
