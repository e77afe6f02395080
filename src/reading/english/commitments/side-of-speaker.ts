import type { Party } from '../../../model/actor.ts';
import type { TokenPlace } from '../../mechanics/token-place.ts';
import { partyOf } from '../actors/party-of.ts';
import { authoritySides, bodySides, ownSides, stateSides } from '../lexicon/own-sides.ts';
import type { Scope } from './scope.ts';
import { isAuthority, serves, stateOf } from './sides.ts';

/** Whether "his" may mean another person named in the words said: "said Ruiz thought his party …". */
function isOthers(scope: Scope, sentence: number, speaker: Party): boolean {
  return scope.context.mentions.in(sentence).some((mention) => {
    if (mention.actor === speaker.actor || mention.form === 'pronoun') return false;
    if (scope.context.findings.actors[mention.actor]?.type !== 'person') return false;
    return scope.voiceAt(sentence, mention.span.start)?.speaker.actor === speaker.actor;
  });
}

/** Whether a noun has nothing but its "the" and a possessive ending: "the government", "the government's", "the authorities". */
function isBare({ scene: { tokens, tree } }: Scope, noun: number): boolean {
  const behind = tokens.slice(noun + 1, tree.last[noun] + 1);
  return (
    tree.first[noun] === noun - 1 &&
    tokens[noun - 1].text.toLowerCase() === 'the' &&
    behind.every(({ xpos }) => xpos === 'POS')
  );
}

/** The speaker's state, for "the government" said by its minister or "the army" said by the state itself; empty for any other. */
function ofState(scope: Scope, lemma: string, speaker: Party): readonly Party[] {
  if (!authoritySides.has(lemma) || !isAuthority(scope, speaker)) return [];
  const type = scope.context.findings.actors[speaker.actor]?.type;
  const isOfItself = type === 'state' && /^(?:army|military|navy|authority)$/.test(lemma);
  return type === 'person' || isOfItself ? [stateOf(scope, speaker)] : [];
}

/** The body that the sentence says the speaker serves, for "the bloc" said by its envoy; empty for any other. */
function ofBody(scope: Scope, lemma: string, speaker: Party): readonly Party[] {
  if (!bodySides.has(lemma)) return [];
  const { context, scene } = scope;
  const served = context.mentions
    .in(scene.sentence.index)
    .filter(({ actor }) => context.findings.actors[actor]?.type === 'organization')
    .map((mention) => partyOf(context, mention))
    .find((body) => serves(scope, speaker, body));
  return served === undefined ? [] : [served];
}

/**
 * Whom "his country", "our party" or, said by a minister, "the government" binds: the speaker's side. Empty where the words have
 * no known speaker, or where "his" may be another person's.
 */
export function sideOfSpeaker(scope: Scope, place: TokenPlace): readonly Party[] {
  const { tokens, tree, sentence } = scope.scene;
  const { lemma, span, upos } = tokens[place.token];
  if (upos !== 'NOUN' || !(ownSides.has(lemma) || bodySides.has(lemma))) return [];
  const speaker = scope.voiceAt(place.sentence, span.start)?.speaker ?? null;
  if (speaker === null) return [];
  const opener = tokens[tree.first[place.token]]?.text.toLowerCase() ?? '';
  if (/^(?:his|her|our|my|its)$/.test(opener)) {
    if (isOthers(scope, sentence.index, speaker) || !ownSides.has(lemma)) return [];
    return [stateSides.has(lemma) ? stateOf(scope, speaker) : speaker];
  }
  if (!isBare(scope, place.token)) return [];
  const state = ofState(scope, lemma, speaker);
  return state.length > 0 ? state : ofBody(scope, lemma, speaker);
}
