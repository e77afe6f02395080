import type { Party } from '../../../model/actor.ts';
import type { TokenPlace } from '../../mechanics/token-place.ts';
import { partiesAt } from '../actors/whom/parties-at.ts';
import { ownSubject } from '../grammar/own-subject.ts';
import { subjectOf } from '../grammar/subjects-of.ts';
import { committedWords, commitmentVerbs, readyWords } from '../lexicon/commitment-words.ts';
import { speakingBodies } from '../lexicon/own-sides.ts';
import type { Voice } from '../statements/speaker-at.ts';
import { bodyOfMembers } from './body-of-members.ts';
import type { Scope } from './scope.ts';
import { thoseInTouch } from './those-in-touch.ts';

/** Whether the pronoun's clause tells what only a party, and no thing spoken of, can be or do: "it is willing", "it plans". */
function isOfSomebody({ scene }: Scope, pronoun: number): boolean {
  const { text, lemma } = scene.tokens[scene.tokens[pronoun].head] ?? { text: '', lemma: '' };
  const word = text.toLowerCase();
  return commitmentVerbs.has(lemma) || readyWords.has(word) || committedWords.has(word);
}

/** The noun that speaks, where the pronoun's clause is what is said; -1 for none. */
function nounSpeaking({ scene: { tokens, tree } }: Scope, pronoun: number): number {
  const said = tokens[tokens[tokens[pronoun].head]?.head ?? -1];
  const speaker = said === undefined ? -1 : ownSubject(tree, said.index);
  return speaker >= 0 && tokens[speaker].upos === 'NOUN' ? speaker : -1;
}

/** Whether the speaking noun is a body, though only its person is a known actor: "*Soto's campaign* said it would". */
function speaksAsBody(scope: Scope, pronoun: number): boolean {
  const noun = nounSpeaking(scope, pronoun);
  return noun >= 0 && speakingBodies.has(scope.scene.tokens[noun].lemma);
}

/** The body whose nameless members speak: "*EU leaders* said they would"; empty for none. */
function membersSpeaking(scope: Scope, { sentence, token }: TokenPlace): readonly Party[] {
  const noun = nounSpeaking(scope, token);
  return noun < 0 ? [] : bodyOfMembers(scope, { sentence, token: noun });
}

/**
 * The name that is to show what the pronoun's clause says, which "it" then means: "time for *Lima* to show it was serious"; -1 for none.
 */
function shownBy({ scene }: Scope, pronoun: number): number {
  const { tokens, tree } = scene;
  const above = tokens[tokens[tokens[pronoun].head]?.head ?? -1];
  if (above === undefined || above.xpos !== 'VB' || above.index > pronoun) return -1;
  const who = subjectOf(tree, above.index).who ?? -1;
  return who >= 0 && tokens[who].upos === 'PROPN' ? who : -1;
}

/**
 * Whom a pronoun in reported words means: "he" or "she" a speaker who is a person, "it" or "they" one who is not; empty where it does not
 * fit.
 */
function speakerOr(scope: Scope, place: TokenPlace, voice: Voice): readonly Party[] {
  const { text } = scope.scene.tokens[place.token];
  const isPerson = scope.context.findings.actors[voice.speaker.actor]?.type === 'person';
  const bodies = membersSpeaking(scope, place);
  if (bodies.length > 0 && /^they$/i.test(text)) return bodies;
  const isHis = /^(?:he|his|she|her)$/i.test(text);
  if (isPerson === isHis) return [voice.speaker];
  return isPerson && /^its?$/i.test(text) && speaksAsBody(scope, place.token) ? [voice.speaker] : [];
}

/**
 * Whom a pronoun of the third person binds: in words reported without quotation marks their speaker, elsewhere the parties that it is
 * known to mean (`parties`); for "they" after a clause in which two spoke or met, both of them.
 */
export function behindPronoun(scope: Scope, place: TokenPlace, parties: readonly Party[]): readonly Party[] {
  const token = scope.scene.tokens[place.token];
  const met = thoseInTouch(scope, place);
  if (met.length > 0) return met;
  const voice = scope.voiceAt(place.sentence, token.span.start);
  // Where "they" was resolved to one person or one state, the resolution is wrong.
  const isOne = /^(?:they|their)$/i.test(token.text) && parties.length === 1;
  const type = isOne ? scope.context.findings.actors[parties[0].actor]?.type : undefined;
  if (type === 'person' || type === 'state') return [];
  if (voice === null || !voice.isReported || scope.scene.quotationOf[place.token] !== -1) return parties;
  if (voice.isReasoned && /^its?$/i.test(token.text) && !isOfSomebody(scope, place.token)) return parties;
  const shown = shownBy(scope, place.token);
  if (shown >= 0) return partiesAt(scope.context, { ...place, token: shown });
  const meant = speakerOr(scope, place, voice);
  return meant.length > 0 ? meant : parties;
}
