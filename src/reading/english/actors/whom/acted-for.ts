import { dependentToken } from '../../grammar/dependents.ts';
import type { Party } from '../../../../model/actor.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { groupingNouns } from '../../lexicon/party-words.ts';
import { actsApart, actsForAnother } from './acting-nouns.ts';
import { behindMembers, behindVoice } from './behind-voice.ts';
import { namedAmong } from './named-among.ts';
import { partiesInside, withoutStates } from './parties-inside.ts';
import type { PartyFrame } from './party-frame.ts';
import { joinedAdjective, stateByAdjective } from './state-by-adjective.ts';

/** One way in which a word stands for parties: those that it stands for; null where the way does not apply, and the next is tried. */
export type Way = (frame: PartyFrame, token: number) => readonly Party[] | null;

export const orNull = (found: readonly Party[]): readonly Party[] | null => (found.length > 0 ? found : null);

/** "*Soldiers* of Lima": whom a noun acts for; rebels and firms act for no state. */
export const actedFor: Way = (frame, token) => {
  if (!actsForAnother(frame.tree, token)) return null;
  const inside = partiesInside(frame, token, { depth: 1, acting: true });
  const found = inside.length > 0 || token === 0 ? inside : stateByAdjective(frame, token - 1);
  return actsApart(frame.tree, token) ? withoutStates(frame, found) : orNull(found);
};

/** "*Soldiers* of Lima", as above, but not "their teams" or "our leaders": whose they are follows from who speaks. */
export const actedForByName: Way = (frame, token) => {
  const owner = dependentToken(frame.tree, token, ['nmod:poss']);
  return owner?.upos === 'PRON' ? null : actedFor(frame, token);
};

/** "A *statement* of the ministry": whose voice it is. */
export const voicing: Way = (frame, token) => orNull(behindVoice(frame, token));

/** "the G7 *countries*": the body of which they are members. */
export const membersOfBody: Way = (frame, token) => orNull(behindMembers(frame, token));

/** "*partners* such as Lima and Quito": examples of a group. */
export const grouped: Way = (frame, token) =>
  groupingNouns.has(lemmaAt(frame.tree, token)) ? namedAmong(frame, token) : null;

/** "*Peruvian* boats", where the tree takes the adjective for who acts: the state, with what is named beside it. */
export const ofState: Way = (frame, token) => {
  const state = stateByAdjective(frame, token);
  if (state.length === 0) return null;
  return [...state, ...joinedAdjective(frame, token), ...partiesInside(frame, token, { depth: 0 })];
};
