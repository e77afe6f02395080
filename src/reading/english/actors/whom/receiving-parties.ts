import type { Party } from '../../../../model/actor.ts';
import { eventNoun } from '../../lexicon/event-nouns.ts';
import { namedAmong } from './named-among.ts';
import { isSeveral } from './several.ts';
import type { PartyFrame } from './party-frame.ts';
import { dependents } from '../../grammar/dependents.ts';
import { countedAt } from '../../grammar/partitives.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { stateByAdjective } from './state-by-adjective.ts';
import { modifierParties, partiesInside } from './parties-inside.ts';
import { ledBy } from './led-by.ts';
import { partiesListedAt } from './parties-listed.ts';

/** "Lima's raid on Quito": a deed is its owner's, not its victim's. */
function ownersOf(frame: PartyFrame, token: number): readonly Party[] {
  const isDeed = eventNoun(lemmaAt(frame.tree, token))?.gives.type === 'ASSAULT';
  if (!isDeed) return [];
  return dependents(frame.tree, token, ['nmod:poss']).flatMap((child) => modifierParties(frame, child));
}

/** Parties at a word that receives: itself, or those whom its noun phrase names. */
export function receivingParties(frame: PartyFrame, word: number): readonly Party[] {
  const token = countedAt(frame.tree, word);
  const own = partiesListedAt(frame, token);
  if (own.length > 0) return [...own, ...ledBy(frame, token)];
  const among = isSeveral(frame.tree, token) ? namedAmong(frame, token) : [];
  if (among.length > 0) return among;
  const leaders = ledBy(frame, token);
  if (leaders.length > 0) return leaders;
  const owners = ownersOf(frame, token);
  return owners.length > 0
    ? owners
    : [...stateByAdjective(frame, token), ...partiesInside(frame, token, { depth: 2, members: true })];
}
