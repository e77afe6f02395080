import type { RuleCard } from '../../../mechanics/rule-card.ts';
import { jointWays, talkingVerbs } from '../../lexicon/commitment-words.ts';
import { documentNouns } from '../../lexicon/speech-nouns.ts';
import type { Party } from '../../../../model/actor.ts';
import type { Scene } from '../../grammar/scene.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import { actionRange } from '../action-range.ts';
import { isSupposed } from '../../propositions/reality/supposed.ts';
import { isWished } from '../../propositions/reality/wished.ts';
import { modalOf } from '../../propositions/reality/modals.ts';
import { undertakers, type CommitmentDraft, type CommitmentRule, type Scope } from '../scope.ts';
import {
  bindingModal,
  bound,
  isBinding,
  isGoingTo,
  isPerformed,
  isQuestion,
  isUnderWay,
} from './modal-binding.ts';

/** For docs/rules.md. */
export const commitmentModalCard: RuleCard<'commitment'> = {
  name: 'commitment-modal',
  kind: 'commitment',
  pattern:
    '"Will" with a verb of doing, said by the party itself: in its own official text, or in its own words about itself or its side ("he would", "we will", "we are going to"); told by the outlet of a state or a body, "will" alone.',
  example: '“We will rebuild the bridge by May,” Governor Sato said.',
  mustNotMatch: 'Rain will reach the coast tonight.',
};

/** Whether the subject is "which" or "that", which may mean any of the nouns before it: "partnerships with India which will …". */
function isWhich(scene: Scene, subject: number | null): boolean {
  return subject !== null && /^(?:which|that)$/i.test(scene.tokens[subject].text);
}

/** Whether the subject is an act, a programme or a bill, none of which undertakes anything by itself. */
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

/** Whether the verb is asked about and so not undertaken: "how he would answer", "Will somebody tell him …". */
function isAsked({ tree, tokens }: Scene, verb: number, subject: number | null): boolean {
  const isInverted = tree.children[verb].some(
    (child) => tokens[child].xpos === 'MD' && subject !== null && child < subject,
  );
  return (
    isInverted ||
    dependentTokens(tree, verb, ['advmod', 'mark']).some(({ text }) => /^(?:how|why|whether)$/i.test(text))
  );
}

/** Whom a subject binds: the parties there; for "our partnership" of an official text those who put it out. */
function willing(scope: Scope, subject: number): readonly Party[] {
  const { scene, context } = scope;
  const parties = undertakers(scope, { sentence: scene.sentence.index, token: subject });
  if (parties.length > 0 || !context.isOfficial || !jointWays.has(scene.tokens[subject].lemma))
    return parties;
  const isOwn = dependentTokens(scene.tree, subject, ['det', 'nmod']).some(
    ({ text, index }) => index < subject && /^(?:the|our)$/i.test(text),
  );
  return isOwn ? context.issuers : parties;
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
  if (subject.who === null || (subject.own === null && !isShared) || isAsked(scene, token, subject.own))
    return null;
  if (isPaper(scene, subject.who) || isWhich(scene, subject.own)) return null;
  if (/^i$/i.test(scene.tokens[subject.who].text) && talkingVerbs.has(scene.tokens[token].lemma)) return null;
  const by = willing(scope, subject.who);
  if (by.length === 0 || !bound(scope, token, by)) return null;
  const modal = scene.tree.children[token].find(
    (child) => modalOf(scene.tree, token) !== null && scene.tokens[child].upos === 'AUX',
  );
  const action = actionRange(scene, { verb: token, start: Math.min(modal ?? token, token), isAction: true });
  if (action === null) return null;
  return { rule: commitmentModalCard.name, anchor: token, by, to: [], action, stage: 'pledged' };
}
