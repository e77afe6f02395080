import type { Token } from '../../../model/annotated.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import { baseRelation, dependentTokens } from '../grammar/dependents.ts';
import type { Scene } from '../grammar/scene.ts';
import {
  givenWords,
  stageVerbs,
  sumGivingNouns,
  supportNouns,
  targetNouns,
} from '../lexicon/commitment-words.ts';
import { trimmed } from '../statements/source-span.ts';
import { actionBehindNoun } from './action-behind-noun.ts';
import { actionOfAim } from './action-of-aim.ts';
import { actionRange } from './action-range.ts';
import { beforeMoreSaying } from './before-more-saying.ts';
import { isSettled } from './settled-noun.ts';
import { holdsSum } from './sums.ts';
import { verbOverObject } from './verb-over-object.ts';

/** The words that say what a noun undertakes: "to protect the lake", "to the lake's protection", "of doubling trade"; null for none. */
export function actionOfNoun(scene: Scene, noun: number): TokenRange | null {
  const isTarget = targetNouns.has(scene.tokens[noun].lemma);
  for (const child of dependentTokens(scene.tree, noun, ['acl', 'nmod', 'ccomp', 'xcomp', 'advcl'])) {
    const first = scene.tree.first[child.index];
    if (child.index < noun || first <= noun) continue;
    const opener = scene.tokens[first].text.toLowerCase();
    const fits =
      opener === 'to' ||
      (supportNouns.has(scene.tokens[noun].lemma) && /^(?:for|with)$/.test(opener)) ||
      (isTarget && /^(?:of|for)$/.test(opener) && holdsVerbOrNumber(scene, child)) ||
      isOfSum(scene, noun, child) ||
      (opener === 'on' && isSettled(scene, noun)) ||
      (opener === 'that' && isClause(child) && givenWords.has(scene.tokens[noun].lemma));
    if (fits && !isLoose(scene, noun, child))
      return isClause(child)
        ? trimmed(scene, { start: first, end: beforeOwnVerb(scene, child, lastOf(scene, noun, child)) })
        : nounPhrase(scene, noun, child);
  }
  return actionBehindNoun(scene, noun) ?? actionOfAim(scene, noun);
}

/**
 * The noun with its phrase, to the end of the clause of the verb above, so that it stays whole: "commitment to the peace of the region".
 */
function nounPhrase(scene: Scene, noun: number, child: Token): TokenRange | null {
  const verb = verbOverObject(scene, noun);
  const whole =
    verb === null || verb.index > noun ? null : actionRange(scene, { verb: verb.index, start: noun });
  const end = Math.max(whole?.end ?? 0, lastOf(scene, noun, child));
  return trimmed(scene, { start: noun, end: beforeMoreSaying(scene, child.index, end) });
}

/** Whether the words behind the noun are a clause and by themselves the action: "to build a port", but not "commitment to the port". */
function isClause(child: Token): boolean {
  return /^(?:acl|ccomp|xcomp|advcl)$/.test(baseRelation(child)) || child.upos === 'VERB';
}

/**
 * Whether a plain noun behind "to" is no action: "limits its commitments to that treaty", "made the proposal to the board".
 * It is an action only for "commitment", and there only under no verb or under a verb that gives it a stage ("reaffirmed").
 */
function isLoose(scene: Scene, noun: number, child: Token): boolean {
  if (baseRelation(child) !== 'nmod' || child.upos === 'VERB') return false;
  const { lemma } = scene.tokens[noun];
  const verb = verbOverObject(scene, noun);
  const isOn = scene.tokens[scene.tree.first[child.index]].text.toLowerCase() === 'on';
  if (targetNouns.has(lemma) || supportNouns.has(lemma) || isOn || isOfSum(scene, noun, child)) return false;
  return lemma !== 'commitment' || (verb !== null && !stageVerbs.has(verb.lemma));
}

/** Whether a phrase says how much is given: "a pledge *of $3 million*". */
function isOfSum(scene: Scene, noun: number, child: Token): boolean {
  const opener = scene.tokens[scene.tree.first[child.index]].text.toLowerCase();
  return opener === 'of' && sumGivingNouns.has(scene.tokens[noun].lemma) && holdsSum(scene, child);
}

/**
 * Where the verb of the noun itself begins, that the tree has joined to its infinitive: "proposals to help the town *came* too late"; `end`
 * where none stands there.
 */
function beforeOwnVerb({ tokens, tree }: Scene, child: Token, end: number): number {
  const own = tokens
    .slice(child.index + 1, end)
    .find(
      ({ index, xpos, relation }) =>
        /^VB[DZ]$/.test(xpos) &&
        relation === 'conj' &&
        dependentTokens(tree, index, ['nsubj', 'cc', 'aux']).length === 0 &&
        /^(?:NOUN|PROPN)$/.test(tokens[index - 1].upos),
    );
  return own?.index ?? end;
}

/**
 * The bare verbs that go on with the infinitive, though the tree joins them to the verb above: "reaffirmed its commitment to keep the
 * peace, support the court and …".
 */
function bareJoined(scene: Scene, noun: number, child: Token): readonly Token[] {
  const verb = child.xpos === 'VB' ? verbOverObject(scene, noun) : null;
  if (verb === null || !/^VB[DZG]$/.test(verb.xpos)) return [];
  return dependentTokens(scene.tree, verb.index, ['conj']).filter(
    ({ index, xpos }) =>
      index > child.index &&
      xpos === 'VB' &&
      dependentTokens(scene.tree, index, ['nsubj', 'aux']).length === 0,
  );
}

/** The token behind the clause and those joined to it ("to deter … and to work …"). */
function lastOf(scene: Scene, noun: number, child: Token): number {
  let end = scene.tree.last[child.index] + 1;
  for (const other of dependentTokens(scene.tree, noun, ['conj'])) {
    const sameKind = scene.tokens[scene.tree.first[other.index]].text.toLowerCase() === 'and';
    if (other.index > child.index && sameKind) end = Math.max(end, scene.tree.last[other.index] + 1);
  }
  for (const other of bareJoined(scene, noun, child)) end = Math.max(end, scene.tree.last[other.index] + 1);
  return end;
}

function holdsVerbOrNumber(scene: Scene, child: Token): boolean {
  for (let at = scene.tree.first[child.index]; at <= scene.tree.last[child.index]; at += 1) {
    if (/^(?:VERB|NUM|SYM)$/.test(scene.tokens[at].upos)) return true;
  }
  return false;
}
