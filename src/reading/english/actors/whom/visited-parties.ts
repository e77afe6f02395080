import type { Party } from '../../../../model/actor.ts';
import type { PartyFrame } from './party-frame.ts';
import { inner, partiesInside } from './parties-inside.ts';
import { stateByAdjective } from './state-by-adjective.ts';
import { partiesListedAt } from './parties-listed.ts';

/** The relations of `inner` by which a noun is somebody's. */
const owning = inner.filter((relation) => relation !== 'compound' && relation !== 'flat');

/** Hosts at a word that is gone to: itself, or whose it is. A state named beside a noun labels it ("a Chad Day fair") and is no host. */
export function visitedParties(frame: PartyFrame, token: number): readonly Party[] {
  const own = partiesListedAt(frame, token);
  if (own.length > 0) return own;
  const beside = partiesInside(frame, token, { depth: 1, relations: ['compound', 'flat'] });
  return [
    ...stateByAdjective(frame, token),
    ...partiesInside(frame, token, { depth: 1, relations: owning }),
    ...beside.filter(({ actor }) => frame.findings.actors[actor].type !== 'state'),
  ];
}
