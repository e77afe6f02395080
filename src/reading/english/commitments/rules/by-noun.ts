import type { RuleCard } from '../../../mechanics/rule-card.ts';
import {
  commitmentNouns,
  leaningNouns,
  paperNouns,
  stageVerbs,
  targetNouns,
} from '../../lexicon/commitment-words.ts';
import type { Party } from '../../../../model/actor.ts';
import type { CommitmentStage } from '../../../../model/claim.ts';
import type { Token } from '../../../../model/annotated.ts';
import { partiesAt } from '../../actors/parties-at.ts';
import type { Scene } from '../../grammar/scene.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import { baseRelation, dependentTokens } from '../../grammar/dependents.ts';
import { isNegated } from '../../grammar/negation.ts';
import { trimmed } from '../../statements/source-span.ts';
import type { TokenRange } from '../../../mechanics/token-place.ts';
import { actionRange } from '../action-range.ts';
import { isInfinitive } from '../../grammar/infinitive.ts';
import { undertakers, type CommitmentRule, type Scope } from '../scope.ts';

/** For docs/rules.md. */
export const commitmentNounCard: RuleCard<'commitment'> = {
  name: 'commitment-noun',
  kind: 'commitment',
  pattern:
    'Somebody’s commitment, pledge, plan, decision or target to do something; an agreement between two to do it; with what the verb above does to it (reaffirmed, signed, broken).',
  example: 'Norway reaffirmed its commitment to protect the lake.',
  mustNotMatch: 'Commitment to the game runs in the family.',
};

/** The words that say what: "to protect the lake", "to the lake's protection", "of doubling trade". */
function actionOf(scene: Scene, noun: number): TokenRange | null {
  const isTarget = targetNouns.has(scene.tokens[noun].lemma);
  for (const child of dependentTokens(scene.tree, noun, ['acl', 'nmod', 'ccomp', 'xcomp', 'advcl'])) {
    const first = scene.tree.first[child.index];
    if (child.index < noun || first <= noun) continue;
    const opener = scene.tokens[first].text.toLowerCase();
    const fits =
      opener === 'to' || (isTarget && /^(?:of|for)$/.test(opener) && holdsVerbOrNumber(scene, child));
    if (fits && !isLoose(scene, noun, child))
      return trimmed(scene, { start: first, end: lastOf(scene, noun, child) });
  }
  return actionBehind(scene, noun);
}

/**
 * "limits its commitments to that treaty", "made the proposal to the board": a plain noun behind "to" is the action
 * of a commitment alone, and only under a verb that speaks of it.
 */
function isLoose(scene: Scene, noun: number, child: Token): boolean {
  if (baseRelation(child) !== 'nmod' || child.upos === 'VERB') return false;
  const { lemma } = scene.tokens[noun];
  const verb = verbAbove(scene, noun);
  if (targetNouns.has(lemma)) return false;
  return lemma !== 'commitment' || (verb !== null && !stageVerbs.has(verb.lemma));
}

/** "to …" right behind the noun, wherever the tree hangs it: as far as the clause around reaches. */
function actionBehind(scene: Scene, noun: number): TokenRange | null {
  const next = scene.tokens[noun + 1];
  if (next === undefined || next.text.toLowerCase() !== 'to' || next.head <= next.index) return null;
  if (!/^VB[GN]?$/.test(scene.tokens[next.head].xpos)) return null;
  const verb = verbAbove(scene, noun);
  if (verb !== null) return actionRange(scene, { verb: verb.index, start: next.index });
  return trimmed(scene, { start: next.index, end: scene.tree.last[next.head] + 1 });
}

/** The clause with those joined to it ("to deter … and to work …"). */
function lastOf(scene: Scene, noun: number, child: Token): number {
  let end = scene.tree.last[child.index] + 1;
  for (const other of dependentTokens(scene.tree, noun, ['conj'])) {
    const sameKind = scene.tokens[scene.tree.first[other.index]].text.toLowerCase() === 'and';
    if (other.index > child.index && sameKind) end = Math.max(end, scene.tree.last[other.index] + 1);
  }
  return end;
}

function holdsVerbOrNumber(scene: Scene, child: Token): boolean {
  for (let at = scene.tree.first[child.index]; at <= scene.tree.last[child.index]; at += 1) {
    if (/^(?:VERB|NUM|SYM)$/.test(scene.tokens[at].upos)) return true;
  }
  return false;
}

interface Owner {
  readonly by: readonly Party[];
  readonly verb: Token | null;
}

/** The verb whose object the noun is, "its commitment" joined to another noun included. */
function verbAbove(scene: Scene, noun: number): Token | null {
  let here = noun;
  for (let step = 0; step < 3; step += 1) {
    const token = scene.tokens[here];
    if (token.head < 0) return null;
    const relation = baseRelation(token);
    if (relation === 'obj') return scene.tokens[token.head];
    if (relation !== 'conj') return null;
    here = token.head;
  }
  return null;
}

function bySubject(scope: Scope, verb: Token): readonly Party[] {
  const { who } = subjectOf(scope.scene.tree, verb.index);
  return who === null ? [] : undertakers(scope, { sentence: scope.scene.sentence.index, token: who });
}

/** "the Dutch commitment", "an agreement between A and B". */
function byModifier(scope: Scope, noun: number): readonly Party[] {
  const { scene, context } = scope;
  const sentence = scene.sentence.index;
  return dependentTokens(scene.tree, noun, ['amod', 'compound', 'nmod']).flatMap((token) => {
    const opener = scene.tokens[scene.tree.first[token.index]].text.toLowerCase();
    if (token.index > noun && !/^(?:between|by|among|of)$/.test(opener)) return [];
    return partiesAt(context, { sentence, token: token.index });
  });
}

function ownerOf(scope: Scope, noun: number): Owner {
  const { scene } = scope;
  const verb = verbAbove(scene, noun);
  const possessor = dependentTokens(scene.tree, noun, ['nmod']).find(
    (token) => token.relation === 'nmod:poss',
  );
  if (possessor !== undefined) {
    const by = undertakers(scope, { sentence: scene.sentence.index, token: possessor.index });
    // "its commitment" is the subject's; a named owner who is nobody known binds nobody else.
    const isPronoun = scene.tokens[possessor.index].upos === 'PRON';
    return { by: by.length > 0 || verb === null || !isPronoun ? by : bySubject(scope, verb), verb };
  }
  const modifiers = byModifier(scope, noun);
  if (modifiers.length > 0) return { by: modifiers, verb };
  const binds = verb !== null && stageVerbs.has(verb.lemma) && !isNegated(scene.tree, verb.index);
  return { by: binds ? bySubject(scope, verb) : [], verb };
}

function stageOf(scene: Scene, noun: CommitmentStage, verb: Token | null): CommitmentStage {
  const above = verb === null ? undefined : stageVerbs.get(verb.lemma);
  // "will never abandon its commitment", "must not break its promise": only a deed done breaks or keeps one.
  const isDeed = /^(?:broken|fulfilled|revised)$/.test(above ?? '');
  if (verb !== null && isDeed && !/^VB[DN]$/.test(verb.xpos))
    return isNegated(scene.tree, verb.index) ? 'reaffirmed' : noun;
  return above === undefined || above === 'pledged' ? noun : above;
}

/** Reads nouns of undertaking. */
export const commitmentByNoun: CommitmentRule = (scope, token) => {
  const { scene } = scope;
  const { lemma, upos } = scene.tokens[token];
  const isNoun = upos === 'NOUN' || (upos === 'ADJ' && baseRelation(scene.tokens[token]) === 'obj');
  const stage = isNoun ? commitmentNouns.get(lemma) : undefined;
  const action = stage === undefined ? null : actionOf(scene, token);
  if (stage === undefined || action === null) return null;
  const { by, verb } = ownerOf(scope, token);
  const isPutForward = verb !== null && stageVerbs.has(verb.lemma);
  if (paperNouns.has(lemma) && verb !== null && !isPutForward) return null;
  if (leaningNouns.has(lemma) && !isPutForward && !scope.context.isOfficial) return null;
  if (
    by.length === 0 ||
    (verb !== null && isInfinitive(scene.tree, verb.index) && stageVerbs.get(verb.lemma) === 'fulfilled')
  ) {
    return null;
  }
  return {
    rule: commitmentNounCard.name,
    anchor: token,
    by,
    to: [],
    action,
    stage: stageOf(scene, stage, verb),
  };
};
