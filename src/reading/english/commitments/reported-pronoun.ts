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

/** "it is willing", "it plans": only somebody can be or do that, no thing that is spoken of. */
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

/** "*Soto's campaign* said it would": whether a body speaks, though its person is known by name alone. */
function speaksAsBody(scope: Scope, pronoun: number): boolean {
  const noun = nounSpeaking(scope, pronoun);
  return noun >= 0 && speakingBodies.has(scope.scene.tokens[noun].lemma);
}

/** "*EU leaders* said they would": the body whose nameless members speak. */
function membersSpeaking(scope: Scope, { sentence, token }: TokenPlace): readonly Party[] {
  const noun = nounSpeaking(scope, token);
  return noun < 0 ? [] : bodyOfMembers(scope, { sentence, token: noun });
}

/** "time for *Lima* to show it was serious": whoever shows it, where another than the speaker does; -1 for none. */
function shownBy({ scene }: Scope, pronoun: number): number {
  const { tokens, tree } = scene;
  const above = tokens[tokens[tokens[pronoun].head]?.head ?? -1];
  if (above === undefined || above.xpos !== 'VB' || above.index > pronoun) return -1;
  const who = subjectOf(tree, above.index).who ?? -1;
  return who >= 0 && tokens[who].upos === 'PROPN' ? who : -1;
}

/** Whom a pronoun of one kind means in the mouth of a speaker: "he" a person, "it" and "they" no person. */
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
 * Whom a pronoun of the third person binds: in words reported without marks whoever says them, elsewhere whom it is known to mean
 * (`parties`); "they" of two who were in touch, both.
 */
export function behindPronoun(scope: Scope, place: TokenPlace, parties: readonly Party[]): readonly Party[] {
  const token = scope.scene.tokens[place.token];
  const met = thoseInTouch(scope, place);
  if (met.length > 0) return met;
  const voice = scope.voiceAt(place.sentence, token.span.start);
  // "they" for one person or one state is a guess that went wrong.
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
