import type { RuleCard } from '../../../mechanics/rule-card.ts';
import {
  commitmentVerbs,
  gatheringVerbs,
  talkingVerbs,
  unbindingVerbs,
} from '../../lexicon/commitment-words.ts';
import type { Token } from '../../../../model/annotated.ts';
import { documentNouns, memberNouns, voiceNouns } from '../../lexicon/speech-nouns.ts';
import type { Party } from '../../../../model/actor.ts';
import type { Scene } from '../../grammar/scene.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import { baseRelation, dependentToken, dependentTokens } from '../../grammar/dependents.ts';
import { isNegated } from '../../grammar/negation.ts';
import { isPassive } from '../../grammar/voice.ts';
import { actionRange } from '../action-range.ts';
import { isSupposed } from '../../propositions/reality/supposed.ts';
import { isWished } from '../../propositions/reality/wished.ts';
import { modalOf } from '../../propositions/reality/modals.ts';
import { undertakers, type CommitmentDraft, type CommitmentRule, type Scope } from '../scope.ts';

/** For docs/rules.md. */
export const commitmentModalCard: RuleCard<'commitment'> = {
  name: 'commitment-modal',
  kind: 'commitment',
  pattern:
    '"Will" with a verb of doing, said by the party itself: in its own official text, or in its own words about itself or its side ("he would", "we will", "we are going to"); told by the outlet of a state or a body, "will" alone.',
  example: '“We will rebuild the bridge by May,” Governor Sato said.',
  mustNotMatch: 'Rain will reach the coast tonight.',
};

/** "speak up", "go after", "come forward": with its particle the verb does something. */
function isParticled(scene: Scene, verb: number): boolean {
  return dependentToken(scene.tree, verb, ['compound']) !== null;
}

/** The verb that says what is done: behind "will continue to" and "will work to" the next one counts as well. */
function isBinding(scene: Scene, verb: number): boolean {
  const { lemma, upos } = scene.tokens[verb];
  // Behind "will" the tagger's noun ("will discharge its duties") is a verb.
  if (!/^(?:VERB|NOUN)$/.test(upos) || isPassive(scene.tree, verb)) return false;
  if (commitmentVerbs.has(lemma) && lemma !== 'announce') return false;
  if (lemma !== 'continue') return !unbindingVerbs.has(lemma) || isParticled(scene, verb);
  const next = dependentToken(scene.tree, verb, ['xcomp', 'obj']);
  if (next === null || next.lemma === 'be') return false;
  return next.upos !== 'VERB' || !unbindingVerbs.has(next.lemma) || isParticled(scene, next.index);
}

function countryOf(scope: Scope, party: Party): string | null {
  return scope.context.findings.actors[party.actor]?.country ?? null;
}

/** Whether the speaker may bind this party: itself, or the state or body that it speaks for. */
function speaksFor(scope: Scope, speaker: Party, party: Party): boolean {
  if (speaker.actor === party.actor) return true;
  const type = scope.context.findings.actors[party.actor]?.type;
  const country = countryOf(scope, speaker);
  return type !== 'person' && country !== null && country === countryOf(scope, party);
}

const performative = /^(?:establish|launch|create|initiate|inaugurate)$/;

/** "we establish a fund": in a party's own text the present tense does what it says. */
function isPerformed(scope: Scope, verb: number): boolean {
  const { tree, tokens } = scope.scene;
  const { xpos, lemma, relation } = tokens[verb];
  if (!scope.context.isOfficial || xpos !== 'VBP' || !performative.test(lemma)) return false;
  // "the work we launch today": named, not done here.
  if (relation === 'acl:relcl') return false;
  const { own } = subjectOf(tree, verb);
  return own !== null && /^we$/i.test(tokens[own].text);
}

/** "is working to end …", "are preparing a law": said in a party's own text, as good as "will". */
function isUnderWay(scope: Scope, verb: number): boolean {
  const { scene } = scope;
  const { lemma, xpos } = scene.tokens[verb];
  if (!scope.context.isOfficial || xpos !== 'VBG' || subjectOf(scene.tree, verb).own === null) return false;
  const next = scene.tokens[verb + 1]?.text.toLowerCase() ?? '';
  return (lemma === 'work' && /^(?:to|toward|towards)$/.test(next)) || lemma === 'prepare';
}

/** "Shall we build it?": asked, not undertaken. */
function isQuestion({ tokens }: Scene): boolean {
  return tokens.slice(-2).some(({ text }) => text === '?');
}

/** "is going to build": as good as "will build". */
function isGoingTo({ tree, tokens }: Scene, verb: number): boolean {
  const above = tokens[tokens[verb].head];
  const isGoing = above?.text.toLowerCase() === 'going' && above.index < verb && verb - above.index <= 4;
  if (!isGoing || isNegated(tree, above.index) || talkingVerbs.has(tokens[verb].lemma)) return false;
  return tokens[verb].xpos === 'VB' && dependentToken(tree, above.index, ['aux']) !== null;
}

/** The modal by which something is undertaken: "will", "shall", "would"; null for none. */
function bindingModal(scene: Scene, verb: number): string | null {
  const modal = modalOf(scene.tree, verb);
  return modal === null && isGoingTo(scene, verb) ? 'will' : modal;
}

/** A name, or "the government", "the two countries": not the "threats" of "American threats". */
function isBody({ upos, lemma }: Token): boolean {
  return upos === 'PROPN' || voiceNouns.has(lemma) || memberNouns.has(lemma) || lemma === 'side';
}

/** "Kenya will build a port": told by the outlet of a state or a body, "will" is what that one intends; a meeting is an event. */
function isTold(scope: Scope, verb: number, parties: readonly Party[]): boolean {
  const { tree, tokens, quotationOf } = scope.scene;
  const { upos, lemma } = tokens[verb];
  // "the sum that Kenya will give" and "Kenya says that Chile will give" tell of something else.
  if (!/^(?:root|conj|parataxis)$/.test(baseRelation(tokens[verb]))) return false;
  const { who } = subjectOf(tree, verb);
  if (who === null || !isBody(tokens[who])) return false;
  if (upos !== 'VERB' || gatheringVerbs.has(lemma) || quotationOf[verb] !== -1 || isNegated(tree, verb))
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

function bound(scope: Scope, verb: number, parties: readonly Party[]): boolean {
  const { scene } = scope;
  const modal = bindingModal(scene, verb);
  const speaker = scope.voiceAt(scene.sentence.index, scene.tokens[verb].span.start)?.speaker ?? null;
  if (scope.context.isOfficial && (speaker === null || modal === null))
    return modal === null || /^(?:will|shall)$/.test(modal);
  if (speaker === null) return modal === 'will' && isTold(scope, verb, parties);
  if (modal === null || !/^(?:will|would|shall)$/.test(modal)) return false;
  return parties.some((one) => speaksFor(scope, speaker, one));
}

/** "partnerships with India which will …": which of the nouns before it is meant stays open. */
function isWhich(scene: Scene, subject: number | null): boolean {
  return subject !== null && /^(?:which|that)$/i.test(scene.tokens[subject].text);
}

/** An act, a programme or a bill undertakes nothing by itself. */
function isPaper(scene: Scene, subject: number): boolean {
  for (let at = scene.tree.first[subject]; at <= scene.tree.last[subject]; at += 1) {
    const { lemma, head, relation } = scene.tokens[at];
    const isHead = at === subject || (head === subject && relation === 'conj');
    if (
      isHead &&
      (documentNouns.has(lemma.toLowerCase()) || /^(?:act|programme?|project|initiative)$/i.test(lemma))
    )
      return true;
  }
  return false;
}

/** Reads "will" and reported "would". */
export const commitmentByModal: CommitmentRule = (scope, token) => {
  const { upos } = scope.scene.tokens[token];
  return upos === 'VERB' || upos === 'NOUN' ? readModal(scope, token) : null;
};

function readModal(scope: Scope, token: number): CommitmentDraft | null {
  const { scene } = scope;
  if (bindingModal(scene, token) === null && !isUnderWay(scope, token) && !isPerformed(scope, token))
    return null;
  if (
    isQuestion(scene) ||
    !isBinding(scene, token) ||
    isSupposed(scene.tree, token) ||
    isWished(scene.tree, token)
  )
    return null;
  const subject = subjectOf(scene.tree, token);
  const isShared = scene.tokens[token].relation === 'conj' || isGoingTo(scene, token);
  if (subject.who === null || (subject.own === null && !isShared)) return null;
  if (isPaper(scene, subject.who) || isWhich(scene, subject.own)) return null;
  if (/^i$/i.test(scene.tokens[subject.who].text) && talkingVerbs.has(scene.tokens[token].lemma)) return null;
  const by = undertakers(scope, { sentence: scene.sentence.index, token: subject.who });
  if (by.length === 0 || !bound(scope, token, by)) return null;
  const modal = scene.tree.children[token].find(
    (child) => modalOf(scene.tree, token) !== null && scene.tokens[child].upos === 'AUX',
  );
  const action = actionRange(scene, { verb: token, start: Math.min(modal ?? token, token), isAction: true });
  if (action === null) return null;
  return { rule: commitmentModalCard.name, anchor: token, by, to: [], action, stage: 'pledged' };
}
