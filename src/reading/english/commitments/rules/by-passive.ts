import type { Token } from '../../../../model/annotated.ts';
import type { Party } from '../../../../model/actor.ts';
import type { RuleCard } from '../../../mechanics/rule-card.ts';
import { partiesAt } from '../../actors/whom/parties-at.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import { isPassive } from '../../grammar/voice.ts';
import { authorityDeeds } from '../../lexicon/authority-deeds.ts';
import { fractionParts } from '../../lexicon/fraction-words.ts';
import { modalOf } from '../../propositions/reality/modals.ts';
import { isSupposed } from '../../propositions/reality/supposed.ts';
import { isWished } from '../../propositions/reality/wished.ts';
import { actionRange } from '../action-range.ts';
import { isAuthority } from '../sides.ts';
import type { CommitmentRule, Scope } from '../scope.ts';
import { isQuestion } from './modal-binding.ts';

/** For docs/rules.md. */
export const commitmentPassiveCard: RuleCard<'commitment'> = {
  name: 'commitment-passive',
  kind: 'commitment',
  pattern:
    'What "will be" done, as authorities do it (imposed, lifted, built, paid): bound is who is named behind "by", else the state, body or minister that says so, else in an official text those who issue it.',
  example: 'Norway said the tariffs would be lifted in May.',
  mustNotMatch: 'The analyst said the tariffs would be lifted in May.',
};

/** Whether a noun behind "by" may be the doer: not how much, when or how ("by a tenth", "by next May", "by lifting"). */
function isAgent(scope: Scope, noun: Token): boolean {
  const { tree, tokens, sentence } = scope.scene;
  if (noun.upos === 'NUM' || noun.xpos === 'VBG' || noun.lemma in fractionParts) return false;
  const words = tokens.slice(tree.first[noun.index], noun.index + 1);
  if (words.some(({ upos }) => upos === 'NUM')) return false;
  return !scope.context.setting
    .datesIn(sentence.index)
    .some(({ span }) => span.start <= noun.span.start && noun.span.end <= span.end);
}

/** The parties named behind "by": empty where no doer stands there, null where the doer there is no known actor. */
function agents(scope: Scope, verb: number): readonly Party[] | null {
  const { tree, tokens, sentence } = scope.scene;
  const agent = dependentTokens(tree, verb, ['obl']).find(
    (child) =>
      child.index > verb &&
      tokens[tree.first[child.index]].text.toLowerCase() === 'by' &&
      isAgent(scope, child),
  );
  if (agent === undefined) return [];
  const parties = partiesAt(scope.context, { sentence: sentence.index, token: agent.index });
  return parties.length > 0 ? parties : null;
}

/**
 * Whom a passive binds: the doers named behind "by", else the authority that says it, else the issuers of an official text; empty for
 * none.
 */
function willing(scope: Scope, verb: number): readonly Party[] {
  const { scene, context } = scope;
  const named = agents(scope, verb);
  if (named === null) return [];
  const modal = modalOf(scene.tree, verb);
  const speaker = scope.voiceAt(scene.sentence.index, scene.tokens[verb].span.start)?.speaker ?? null;
  if (speaker === null) {
    if (modal !== 'will' && modal !== 'shall') return [];
    return context.isOfficial && named.length === 0 ? context.issuers : named;
  }
  if (named.length > 0) return named.some((one) => one.actor === speaker.actor) ? named : [];
  return isAuthority(scope, speaker) ? [speaker] : [];
}

/** Whether something is on offer: "a loan *is being offered* by the bank". */
function isBeingOffered({ scene }: Scope, verb: number): boolean {
  const { lemma } = scene.tokens[verb];
  const helpers = dependentTokens(scene.tree, verb, ['aux']).map(({ text }) => text.toLowerCase());
  return lemma === 'offer' && helpers.includes('being') && helpers.some((text) => /^(?:is|are)$/.test(text));
}

/** Reads "will be lifted" and reported "would be lifted". */
export const commitmentByPassive: CommitmentRule = (scope, token) => {
  const { scene } = scope;
  const { upos, lemma, xpos } = scene.tokens[token];
  const isDeed = authorityDeeds.has(lemma) || lemma === 'offer';
  if (upos !== 'VERB' || xpos !== 'VBN' || !isDeed || !isPassive(scene.tree, token)) return null;
  const isOffered = isBeingOffered(scope, token);
  if (!isOffered && !/^(?:will|would|shall)$/.test(modalOf(scene.tree, token) ?? '')) return null;
  if (isQuestion(scene) || isSupposed(scene.tree, token) || isWished(scene.tree, token)) return null;
  const { own } = subjectOf(scene.tree, token);
  const by = own === null ? [] : isOffered ? (agents(scope, token) ?? []) : willing(scope, token);
  if (own === null || own > token || by.length === 0) return null;
  const action = actionRange(scene, { verb: token, start: scene.tree.first[own], isAction: true });
  if (action === null) return null;
  return { rule: commitmentPassiveCard.name, anchor: token, by, to: [], action, stage: 'pledged' };
};
