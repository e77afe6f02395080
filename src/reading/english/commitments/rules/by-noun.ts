import type { RuleCard } from '../../../mechanics/rule-card.ts';
import {
  commitmentNouns,
  dealNouns,
  doubtingVerbs,
  leaningNouns,
  paperNouns,
  receivingVerbs,
  respondingVerbs,
  stageNouns,
  stageVerbs,
  supportNouns,
} from '../../lexicon/commitment-words.ts';
import type { CommitmentStage } from '../../../../model/claim.ts';
import type { Token } from '../../../../model/annotated.ts';
import type { Scene } from '../../grammar/scene.ts';
import { baseRelation, dependentTokens } from '../../grammar/dependents.ts';
import { isNegated } from '../../grammar/negation.ts';
import { isInfinitive } from '../../grammar/infinitive.ts';
import { actionOfAim } from '../action-of-aim.ts';
import { actionOfNoun } from '../noun-action.ts';
import { ownerOf } from '../noun-owner.ts';
import { isCalledOff } from '../../propositions/reality/called-off.ts';
import type { CommitmentRule } from '../scope.ts';

/** For docs/rules.md. */
export const commitmentNounCard: RuleCard<'commitment'> = {
  name: 'commitment-noun',
  kind: 'commitment',
  pattern:
    'Somebody’s commitment, pledge, plan, decision or target to do something; an agreement or deal to do it; support that is given anew; with what the verb above does to it (reaffirmed, signed, broken).',
  example: 'Norway reaffirmed its commitment to protect the lake.',
  mustNotMatch: 'Commitment to the game runs in the family.',
};

/** The stage that a noun above gives to an undertaking: "the *renewal* of its pledge"; undefined for none. */
function stageByNoun({ tokens }: Scene, token: number): CommitmentStage | undefined {
  const { relation, head } = tokens[token];
  return relation === 'nmod' ? stageNouns.get(tokens[head]?.lemma ?? '') : undefined;
}

function stageOf(scene: Scene, noun: CommitmentStage, verb: Token | null): CommitmentStage {
  const above = verb === null ? undefined : stageVerbs.get(verb.lemma);
  // "will never abandon its commitment", "must not break its promise": only a past deed breaks or keeps a commitment.
  const isDeed = /^(?:broken|fulfilled|revised)$/.test(above ?? '');
  if (verb !== null && isDeed) {
    const negated = isNegated(scene.tree, verb.index);
    if (!isTold(scene, verb)) return negated ? 'reaffirmed' : noun;
    // "did not keep its promise" breaks it; "did not break its promise" leaves the stage that the noun gives.
    if (negated) return above === 'fulfilled' ? 'broken' : noun;
  }
  return above === undefined || above === 'pledged' ? noun : above;
}

/** Whether a verb hangs from a past "failed" that is not itself denied: "failed to keep its promise". */
function isFailed({ tree, tokens }: Scene, verb: Token): boolean {
  const above = tokens[verb.head];
  const isTold = above?.lemma === 'fail' && /^VB[DN]$/.test(above.xpos);
  return isTold && verb.relation === 'xcomp' && !isNegated(tree, above.index);
}

/** Whether a verb tells of the past and not of what is to come: "kept", "has kept", "did not keep". */
function isTold({ tree }: Scene, { index, xpos }: Token): boolean {
  const isDid = dependentTokens(tree, index, ['aux']).some(({ text }) => /^did$/i.test(text));
  return /^VB[DN]$/.test(xpos) || isDid;
}

/** Whether "no" or "neither" stands before the noun, so that nothing is undertaken: "made *no* promise to", "has *no* plans to". */
function isNone({ tree }: Scene, noun: number): boolean {
  return dependentTokens(tree, noun, ['det', 'advmod', 'cc']).some(
    ({ text, index }) => index < noun && /^(?:no|neither|nor|without)$/i.test(text),
  );
}

/** "Abandoned its plan to build": only what is planned and called off binds nobody; a promise that is called off is broken. */
function isDropped({ tree, tokens }: Scene, noun: number): boolean {
  return /^(?:plan|intention)$/.test(tokens[noun].lemma) && isCalledOff(tree, noun);
}

/** Reads nouns of undertaking. */
export const commitmentByNoun: CommitmentRule = (scope, token) => {
  const { scene } = scope;
  const { lemma, upos } = scene.tokens[token];
  const isNoun = upos === 'NOUN' || (upos === 'ADJ' && baseRelation(scene.tokens[token]) === 'obj');
  const stage = isNoun ? commitmentNouns.get(lemma) : undefined;
  const action = stage === undefined ? null : actionOfNoun(scene, token);
  if (stage === undefined || action === null || isNone(scene, token)) return null;
  const { by, verb, isNamed } = ownerOf(scope, token);
  if ((verb !== null && doubtingVerbs.has(verb.lemma)) || isDropped(scope.scene, token)) return null;
  const isReceived = isNamed && receivingVerbs.has(verb?.lemma ?? '');
  const isPutForward =
    isReceived ||
    (verb !== null && (stageVerbs.has(verb.lemma) || respondingVerbs.has(verb.lemma))) ||
    scene.tokens[token].relation.startsWith('nsubj') ||
    actionOfAim(scene, token) !== null;
  if (paperNouns.has(lemma) && verb !== null && !isPutForward) return null;
  if (dealNouns.has(lemma) && !isPutForward) return null;
  if (supportNouns.has(lemma) && stageVerbs.get(verb?.lemma ?? '') !== 'reaffirmed') return null;
  if (leaningNouns.has(lemma) && !isPutForward && !scope.context.isOfficial) return null;
  const isToKeep =
    verb !== null && isInfinitive(scene.tree, verb.index) && stageVerbs.get(verb.lemma) === 'fulfilled';
  const failed = verb !== null && isToKeep && isFailed(scene, verb);
  if (by.length === 0 || (isToKeep && !failed)) return null;
  return {
    rule: commitmentNounCard.name,
    anchor: token,
    by,
    to: [],
    action,
    stage: failed ? 'broken' : (stageByNoun(scene, token) ?? stageOf(scene, stage, verb)),
  };
};
