import { prepositionsOf } from '../../grammar/prepositions.ts';
import type { Party } from '../../../../model/actor.ts';
import { exampleWords, groupingNouns } from '../../lexicon/party-words.ts';
import { mentionsAt } from '../../actors/mentions-at.ts';
import type { PartyFrame } from './party-frame.ts';
import { partyOf } from '../../actors/party-of.ts';
import { actsApart, actsForAnother } from './acting-nouns.ts';
import { issuersAt } from '../../actors/issuers-at.ts';
import { speakersBehind } from './speaker-behind.ts';
import { dependents } from '../../grammar/dependents.ts';
import { countedAt } from '../../grammar/partitives.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { stateByAdjective, joinedAdjective } from './state-by-adjective.ts';
import { partiesInside, withoutStates } from './parties-inside.ts';
import { partiesListedAt } from '../../actors/parties-listed.ts';

/** "partners such as Lima and Quito": those named as examples take part; whose partners they are does not. */
function examplesOf(frame: PartyFrame, token: number): readonly Party[] {
  return dependents(frame.tree, token, ['nmod'])
    .filter((child) => prepositionsOf(frame.tree, child).some((word) => exampleWords.has(word)))
    .flatMap((child) => partiesListedAt(frame, child));
}

/** "We condemn the raid", inside a quotation: who is quoted. */
function voiceAt({ tree, speakerAt }: PartyFrame, token: number): Party | null {
  const { text, span } = tree.tokens[token];
  return /^(?:I|we)$/i.test(text) && tree.quotationOf[token] >= 0
    ? speakerAt(tree.sentence.index, span.start)
    : null;
}

/** Parties at a word that acts: itself, its speaker where it is a pronoun, or whom an agentive noun acts for. */
export function actingParties(frame: PartyFrame, word: number): readonly Party[] {
  const token = countedAt(frame.tree, word);
  const own = partiesListedAt(frame, token);
  if (own.length > 0)
    return frame.tree.tokens[token].upos === 'ADJ' ? [...own, ...joinedAdjective(frame, token)] : own;
  const speakers = speakersBehind(frame.tree, token);
  if (speakers.length > 0)
    return speakers.flatMap((speaker) =>
      mentionsAt(frame, speaker).map((mention) => partyOf(frame, mention)),
    );
  const voice = voiceAt(frame, token);
  if (voice !== null) return [voice];
  const issuers = issuersAt(frame, frame.tree, token);
  if (issuers.length > 0) return issuers;
  if (actsForAnother(frame.tree, token)) {
    const inside = partiesInside(frame, token, { depth: 1, acting: true });
    const named = inside.length > 0 || token === 0 ? inside : stateByAdjective(frame, token - 1);
    return actsApart(frame.tree, token) ? withoutStates(frame, named) : named;
  }
  if (groupingNouns.has(lemmaAt(frame.tree, token))) return examplesOf(frame, token);
  const state = stateByAdjective(frame, token);
  return state.length === 0
    ? []
    : [...state, ...joinedAdjective(frame, token), ...partiesInside(frame, token, { depth: 0 })];
}
