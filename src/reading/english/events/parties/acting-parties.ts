import type { Party } from '../../../../model/actor.ts';
import { groupingNouns } from '../../lexicon/party-words.ts';
import { mentionsAt } from '../../actors/mentions-at.ts';
import type { PartyFrame } from './party-frame.ts';
import { partyOf } from '../../actors/party-of.ts';
import { actsApart, actsForAnother } from './acting-nouns.ts';
import { isSeveral } from './several.ts';
import { namedAmong } from './named-among.ts';
import { issuersAt } from '../../actors/issuers-at.ts';
import { senderOf } from './sender-of.ts';
import { subjectAbove } from './subject-above.ts';
import { speakersBehind } from './speaker-behind.ts';
import { countedAt } from '../../grammar/partitives.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { stateByAdjective, joinedAdjective } from './state-by-adjective.ts';
import { partiesInside, withoutStates } from './parties-inside.ts';
import { partiesListedAt } from '../../actors/parties-listed.ts';

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
  const above = subjectAbove(frame.tree, token);
  if (above >= 0) return actingParties(frame, above);
  const sender = senderOf(frame.tree, token);
  if (sender >= 0) return actingParties(frame, sender);
  const among = isSeveral(frame.tree, token) ? namedAmong(frame, token) : [];
  if (among.length > 0) return among;
  if (actsForAnother(frame.tree, token)) {
    const inside = partiesInside(frame, token, { depth: 1, acting: true });
    const named = inside.length > 0 || token === 0 ? inside : stateByAdjective(frame, token - 1);
    return actsApart(frame.tree, token) ? withoutStates(frame, named) : named;
  }
  if (groupingNouns.has(lemmaAt(frame.tree, token))) return namedAmong(frame, token);
  const state = stateByAdjective(frame, token);
  return state.length === 0
    ? []
    : [...state, ...joinedAdjective(frame, token), ...partiesInside(frame, token, { depth: 0 })];
}
