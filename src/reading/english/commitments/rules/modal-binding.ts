import { agreedPlans } from '../../lexicon/agreed-things.ts';
import {
  begunDeeds,
  commitmentVerbs,
  refusableVerbs,
  talkingVerbs,
  unbindingVerbs,
} from '../../lexicon/commitment-words.ts';
import type { Token } from '../../../../model/annotated.ts';
import { authoritySides } from '../../lexicon/own-sides.ts';
import { memberNouns, voiceNouns } from '../../lexicon/speech-nouns.ts';
import type { Party } from '../../../../model/actor.ts';
import type { Scene } from '../../grammar/scene.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import { baseRelation, dependentToken, dependentTokens } from '../../grammar/dependents.ts';
import { isNegated } from '../../grammar/negation.ts';
import { isPassive } from '../../grammar/voice.ts';
import { modalOf } from '../../propositions/reality/modals.ts';
import { gathers } from '../gathering.ts';
import { type Scope } from '../scope.ts';
import { serves } from '../sides.ts';

/** Whether a verb has a particle, with which it tells a deed: "speak up", "go after", "come forward". */
function isParticled(scene: Scene, verb: number): boolean {
  return dependentToken(scene.tree, verb, ['compound']) !== null;
}

/** Whether a verb begins what only a decision can begin: "would begin an inquiry", "would go to war". */
function isBegun(scene: Scene, verb: number): boolean {
  const { tokens, tree } = scene;
  const { lemma } = tokens[verb];
  if (lemma === 'go') return dependentTokens(tree, verb, ['obl']).some((where) => where.lemma === 'war');
  const thing = /^(?:begin|start)$/.test(lemma) ? dependentToken(tree, verb, ['obj', 'xcomp']) : null;
  if (thing === null) return false;
  const isDone = thing.xpos === 'VBG' && !unbindingVerbs.has(thing.lemma) && !gathers(scene, thing.index);
  return isDone || begunDeeds.has(thing.lemma) || agreedPlans.has(thing.lemma);
}

/** Whether a verb that by itself binds nobody does so here: with its particle, as a refusal or as the start of a deed. */
function bindsAll(scene: Scene, verb: number): boolean {
  const isRefused = refusableVerbs.has(scene.tokens[verb].lemma) && isNegated(scene.tree, verb);
  return isParticled(scene, verb) || isRefused || isBegun(scene, verb);
}

/** Whether a verb says what is done and so can bind; behind "will continue to" the next verb must do so. */
export function isBinding(scene: Scene, verb: number): boolean {
  const { lemma, upos } = scene.tokens[verb];
  // Behind "will" the tagger's noun ("will discharge its duties") is a verb.
  if (!/^(?:VERB|NOUN)$/.test(upos) || isPassive(scene.tree, verb)) return false;
  // "will undertake studies" does what "undertakes to study" says.
  const isDone = lemma === 'undertake' && dependentToken(scene.tree, verb, ['obj']) !== null;
  if (commitmentVerbs.has(lemma) && lemma !== 'announce') return isDone;
  if (lemma !== 'continue') return !unbindingVerbs.has(lemma) || bindsAll(scene, verb);
  const next = dependentToken(scene.tree, verb, ['xcomp', 'obj']);
  if (next === null || next.lemma === 'be') return false;
  return next.upos !== 'VERB' || !unbindingVerbs.has(next.lemma) || isParticled(scene, next.index);
}

function countryOf(scope: Scope, party: Party): string | null {
  return scope.context.findings.actors[party.actor]?.country ?? null;
}

/** Whether the speaker may bind this party: itself, or the state or body that it speaks for. */
function speaksFor(scope: Scope, speaker: Party, party: Party): boolean {
  if (speaker.actor === party.actor || serves(scope, speaker, party)) return true;
  const type = scope.context.findings.actors[party.actor]?.type;
  const country = countryOf(scope, speaker);
  // "Kenya will reply, the foreign ministry said": the article would name the state of any other ministry.
  if (type === 'state' && country === null && speaker.name.endsWith(' ministry')) return true;
  return type !== 'person' && country !== null && country === countryOf(scope, party);
}

/** Whether a speaking official of unknown country speaks for "the administration": "The administration will wait", the adviser says. */
function speaksForGovernment(scope: Scope, verb: number, speaker: Party): boolean {
  const { tokens, tree } = scope.scene;
  const { own } = subjectOf(tree, verb);
  if (own === null || !scope.sides.officials.has(speaker.actor) || countryOf(scope, speaker) !== null)
    return false;
  return authoritySides.has(tokens[own].lemma) && tokens[own - 1]?.text.toLowerCase() === 'the';
}

const performative = /^(?:establish|launch|create|initiate|inaugurate)$/;

/** Whether a present tense does what it says by being written, as in a party's own text: "we establish a fund". */
export function isPerformed(scope: Scope, verb: number): boolean {
  const { tree, tokens } = scope.scene;
  const { xpos, lemma, relation } = tokens[verb];
  if (!scope.context.isOfficial || xpos !== 'VBP' || !performative.test(lemma)) return false;
  // "the work we launch today" names the deed and does not do it.
  if (relation === 'acl:relcl') return false;
  const { own } = subjectOf(tree, verb);
  return own !== null && /^we$/i.test(tokens[own].text);
}

/** Whether a party's own text tells of work under way, which binds like "will": "is working to end …", "are preparing a law". */
export function isUnderWay(scope: Scope, verb: number): boolean {
  const { scene } = scope;
  const { lemma, xpos } = scene.tokens[verb];
  if (!scope.context.isOfficial || xpos !== 'VBG' || subjectOf(scene.tree, verb).own === null) return false;
  const next = scene.tokens[verb + 1]?.text.toLowerCase() ?? '';
  return (lemma === 'work' && /^(?:to|toward|towards)$/.test(next)) || lemma === 'prepare';
}

/** Whether a sentence is a question, which undertakes nothing: "Shall we build it?". */
export function isQuestion({ tokens }: Scene): boolean {
  return tokens.slice(-2).some(({ text }) => text === '?');
}

/** Whether a verb stands behind "is going to", which binds like "will": "is going to build". */
export function isGoingTo({ tree, tokens }: Scene, verb: number): boolean {
  const above = tokens[tokens[verb].head];
  const isGoing = above?.text.toLowerCase() === 'going' && above.index < verb && verb - above.index <= 4;
  // "the ways we're going to mend it" describes the ways.
  if (
    !isGoing ||
    above.relation.startsWith('acl') ||
    isNegated(tree, above.index) ||
    talkingVerbs.has(tokens[verb].lemma)
  )
    return false;
  return tokens[verb].xpos === 'VB' && dependentToken(tree, above.index, ['aux']) !== null;
}

/** The modal by which something is undertaken: "will", "shall", "would"; null for none. */
export function bindingModal(scene: Scene, verb: number): string | null {
  const modal = modalOf(scene.tree, verb);
  return modal === null && isGoingTo(scene, verb) ? 'will' : modal;
}

/**
 * Whether a subject is a name or a noun for a body ("the government", "the two countries"), and not the "threats" of "American threats".
 */
function isBody({ upos, lemma }: Token): boolean {
  return upos === 'PROPN' || voiceNouns.has(lemma) || memberNouns.has(lemma) || lemma === 'side';
}

/** Whether the outlet tells what a state or a body intends: "Kenya will build a port". A meeting to come is an event instead. */
function isTold(scope: Scope, verb: number, parties: readonly Party[]): boolean {
  const { tree, tokens, quotationOf } = scope.scene;
  const { upos } = tokens[verb];
  // "the sum that Kenya will give" and "Kenya says that Chile will give" tell of something else.
  if (!/^(?:root|conj|parataxis)$/.test(baseRelation(tokens[verb]))) return false;
  const { who } = subjectOf(tree, verb);
  if (who === null || !isBody(tokens[who])) return false;
  if (upos !== 'VERB' || gathers(scope.scene, verb) || quotationOf[verb] !== -1 || isNegated(tree, verb))
    return false;
  // "will probably build" is a guess.
  if (
    dependentTokens(tree, verb, ['advmod']).some(({ lemma: word }) =>
      /^(?:probably|likely|surely)$/.test(word),
    )
  )
    return false;
  if (dependentToken(tree, verb, ['cop']) !== null) return false;
  return parties.every((one) => scope.context.findings.actors[one.actor]?.type !== 'person');
}

/** Whether a modal verb binds these parties: as their own word, or told of a state or a body. */
export function bound(scope: Scope, verb: number, parties: readonly Party[]): boolean {
  const { scene } = scope;
  const modal = bindingModal(scene, verb);
  const voice = scope.voiceAt(scene.sentence.index, scene.tokens[verb].span.start);
  const speaker = voice?.speaker ?? null;
  if (scope.context.isOfficial && (speaker === null || modal === null))
    return modal === null || /^(?:will|shall)$/.test(modal);
  if (speaker === null) return modal === 'will' && isTold(scope, verb, parties);
  // "I would have thought so", "we would be grateful": "would" undertakes only in words that are retold.
  const binding = voice?.isReported === true ? /^(?:will|would|shall)$/ : /^(?:will|shall)$/;
  if (modal === null || !binding.test(modal)) return false;
  return parties.some((one) => speaksFor(scope, speaker, one)) || speaksForGovernment(scope, verb, speaker);
}
