import { isMutual } from './act-family.ts';
import type { EventReport } from './event-report.ts';

/** The parties of one are among those of the other; for one-sided acts, in the same roles. */
export function sameParties(a: EventReport, b: EventReport): boolean {
  if (a.actors.size === 0 || b.actors.size === 0) return false;
  if (isMutual(a.signature) && a.family !== 'visit')
    return bothSides(a, b) && partiesNest(a.actors, b.actors);
  if (!partiesNest(a.doers, b.doers)) return false;
  return a.others.size === 0 || b.others.size === 0 || partiesNest(a.others, b.others);
}

/**
 * Whether both reports name one party, or both name more: who "met students" may also have met the mayor that day, so a report that
 * names one side alone does not join a meeting of two.
 */
const bothSides = (a: EventReport, b: EventReport): boolean =>
  (a.actors.size === 1) === (b.actors.size === 1);

/** Whether all of the smaller list of parties are in the larger, or two at least and half of the larger. */
function partiesNest(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = a.intersection(b).size;
  const smaller = Math.min(a.size, b.size);
  return shared > 0 && (shared === smaller || (shared >= 2 && shared * 2 >= Math.max(a.size, b.size)));
}
