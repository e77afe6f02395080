import type { Party } from '../../../../model/actor.ts';
import type { PartyGround } from '../mentions-at.ts';
import { partyOf } from '../party-of.ts';
import { listedAt } from '../listed-mentions.ts';

/** The parties at a token and those listed with them. */
export function partiesListedAt(ground: PartyGround, token: number): readonly Party[] {
  return listedAt(ground, token).map((mention) => partyOf(ground, mention));
}
