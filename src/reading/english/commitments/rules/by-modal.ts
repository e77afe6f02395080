import type { RuleCard } from '../../../mechanics/rule-card.ts';
import { commitmentVerbs, talkingVerbs, unbindingVerbs } from '../../lexicon/commitment-words.ts';
import { documentNouns } from '../../lexicon/speech-nouns.ts';
import type { Party } from '../../../../model/actor.ts';
import type { Scene } from '../../grammar/scene.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import { dependentToken } from '../../grammar/dependents.ts';
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
    '"Will" with a verb of doing, said by the party itself: in its own official text, or in its own words about itself or its side ("he would", "we will").',
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
  if (next === null) return false;
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

function bound(scope: Scope, verb: number, parties: readonly Party[]): boolean {
  const { scene } = scope;
  const modal = modalOf(scene.tree, verb);
  const speaker = scope.voiceAt(scene.sentence.index, scene.tokens[verb].span.start)?.speaker ?? null;
  if (scope.context.isOfficial && (speaker === null || modal === null))
    return modal === null || /^(?:will|shall)$/.test(modal);
  if (speaker === null || modal === null || !/^(?:will|would|shall)$/.test(modal)) return false;
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
  if (modalOf(scene.tree, token) === null && !isUnderWay(scope, token) && !isPerformed(scope, token))
    return null;
  if (!isBinding(scene, token) || isSupposed(scene.tree, token) || isWished(scene.tree, token)) return null;
  const subject = subjectOf(scene.tree, token);
  if (subject.who === null || (subject.own === null && scene.tokens[token].relation !== 'conj')) return null;
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
