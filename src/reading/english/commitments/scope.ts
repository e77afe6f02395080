import { isNameless } from '../../../model/nameless.ts';
import type { RuleName } from '../../mechanics/rule-card.ts';
import type { Party } from '../../../model/actor.ts';
import type { CommitmentStage } from '../../../model/claim.ts';
import type { TokenPlace, TokenRange } from '../../mechanics/token-place.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import { issuersAt } from '../actors/issuers-at.ts';
import { partiesAt } from '../actors/whom/parties-at.ts';
import type { VoiceAt } from '../statements/speaker-at.ts';
import type { Scene } from '../grammar/scene.ts';
import { subjectOf } from '../grammar/subjects-of.ts';
import { thirdPersons } from '../lexicon/function-words.ts';
import { utteringVerbs } from '../lexicon/reporting-words.ts';
import { documentNouns } from '../lexicon/speech-nouns.ts';
import { lastToSpeak } from './last-to-speak.ts';
import { behindPronoun } from './reported-pronoun.ts';
import { sideOfSpeaker } from './side-of-speaker.ts';
import { type Sides, stateOf } from './sides.ts';
import { bodyOfMembers } from './body-of-members.ts';
import { verbOverObject } from './verb-over-object.ts';

/** One sentence as the commitment rules see it. */
export interface Scope {
  readonly context: ArticleContext;
  readonly scene: Scene;
  /** Whose words stand at an offset, and whether they are retold; null for the outlet's own. */
  readonly voiceAt: VoiceAt;
  /** Who the article's statements take to speak at this token; null where none does. */
  readonly speakersBy: (place: TokenPlace) => readonly Party[] | null;
  /** For whom the persons of the article may speak. */
  readonly sides: Sides;
}

/** What a rule found: who undertakes what. */
export interface CommitmentDraft {
  readonly rule: RuleName<'commitment'>;
  /** Token of the word that undertakes. */
  readonly anchor: number;
  readonly by: readonly Party[];
  readonly to: readonly Party[];
  readonly action: TokenRange;
  readonly stage: CommitmentStage;
}

/** A rule: what it finds at this token of the sentence. */
export type CommitmentRule = (scope: Scope, token: number) => CommitmentDraft | null;

/** Pronouns of the first person; the case of letters counts, for "US" is a state. */
const first = /^(?:[Ww]e|WE|I|us|[Oo]ur|[Mm]y|ourselves)$/;

/**
 * Who stands at a token: the actors mentioned there, or whom the article's statements take to speak there; for "we"
 * the speaker of the quotation, or in an official text the parties that issue it, as for "both sides"; for "his country" the
 * speaker's side.
 */
export function undertakers(scope: Scope, place: TokenPlace): readonly Party[] {
  const token = scope.scene.tokens[place.token];
  const parties = scope.speakersBy(place) ?? partiesAt(scope.context, place);
  if (first.test(token.text)) {
    const speaker = scope.voiceAt(place.sentence, token.span.start)?.speaker ?? null;
    if (speaker !== null && !scope.context.isOfficial) return [speakingFor(scope, token.text, speaker)];
    if (parties.length > 0) return parties;
    return /^(?:i|my)$/i.test(token.text) ? [] : scope.context.issuers;
  }
  if (thirdPersons.has(token.text.toLowerCase())) {
    const meant = parties.length === 0 ? lastToSpeak(scope, place) : parties;
    return behindPronoun(scope, place, meant);
  }
  const { actors } = scope.context.findings;
  if (parties.some(({ actor }) => !isNameless(actors[actor]))) return parties;
  const issuers = issuersAt(scope.context, scope.scene.tree, place.token);
  const side = issuers.length > 0 ? issuers : sideOfSpeaker(scope, place);
  // "The government will help", the minister says: it is the minister's own, though the article does not name it.
  if (side.length > 0) return side;
  const bodies = bodyOfMembers(scope, place);
  return bodies.length > 0 ? bodies : parties;
}

/** Whom "we" binds in the mouth of a spokesman, an adviser or an envoy: the state, where the article names it; else the speaker. */
function speakingFor(scope: Scope, pronoun: string, speaker: Party): Party {
  const isPlural = /^(?:we|us|our|ourselves)$/i.test(pronoun);
  return isPlural && scope.sides.voices.has(speaker.actor) ? stateOf(scope, speaker) : speaker;
}

/**
 * Whom a verb with its subject at a token binds: the parties there; for a paper ("issued a statement reaffirming …") those who issue it.
 */
export function bindersAt(scope: Scope, token: number): readonly Party[] {
  const { scene } = scope;
  const sentence = scene.sentence.index;
  const parties = undertakers(scope, { sentence, token });
  if (parties.length > 0 || !documentNouns.has(scene.tokens[token].lemma.toLowerCase())) return parties;
  const above = verbOverObject(scene, token);
  const { who } = above === null ? { who: null } : subjectOf(scene.tree, above.index);
  const isIssued = above !== null && utteringVerbs.has(above.lemma);
  return who === null || !isIssued ? [] : undertakers(scope, { sentence, token: who });
}
