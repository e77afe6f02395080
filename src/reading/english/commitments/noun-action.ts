import type { Token } from '../../../model/annotated.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import { baseRelation, dependentTokens } from '../grammar/dependents.ts';
import type { Scene } from '../grammar/scene.ts';
import {
  aimNouns,
  dealNouns,
  givenWords,
  reachedNouns,
  stageVerbs,
  supportNouns,
  targetNouns,
} from '../lexicon/commitment-words.ts';
import { isOfSpeech } from '../lexicon/speech-verbs.ts';
import { trimmed } from '../statements/source-span.ts';
import { actionRange } from './action-range.ts';
import { verbOverObject } from './verb-over-object.ts';

/** The words that say what: "to protect the lake", "to the lake's protection", "of doubling trade". */
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
      (opener === 'on' && isSettled(scene, noun)) ||
      (opener === 'that' && isClause(child) && givenWords.has(scene.tokens[noun].lemma));
    if (fits && !isLoose(scene, noun, child))
      return isClause(child)
        ? trimmed(scene, { start: first, end: lastOf(scene, noun, child) })
        : nounPhrase(scene, noun, child);
  }
  return actionBehind(scene, noun) ?? actionOfAim(scene, noun);
}

/** "its goal is to double trade": what the noun is said to be. */
function actionOfAim(scene: Scene, noun: number): TokenRange | null {
  const { tokens, tree } = scene;
  const { relation, lemma, head } = tokens[noun];
  if (!aimNouns.has(lemma) || !relation.startsWith('nsubj') || tokens[head]?.xpos !== 'VB') return null;
  const linked = dependentTokens(tree, head, ['cop', 'aux']).find(({ lemma: link }) => link === 'be');
  const to = tree.children[head].find((child) => /^to$/i.test(tokens[child].text) && child < head);
  if (linked === undefined || to === undefined || to < linked.index) return null;
  return actionRange(scene, { verb: head, start: to });
}

/** "reached an agreement on …", "made commitments on …": what has been settled or given, by the verb above. */
function isSettled(scene: Scene, noun: number): boolean {
  const { lemma } = scene.tokens[noun];
  const stage = stageVerbs.get(verbOverObject(scene, noun)?.lemma ?? '');
  if (reachedNouns.has(lemma)) return stage === 'agreed' || stage === 'signed';
  return givenWords.has(lemma) && stage === 'pledged';
}

/** "commitment to the peace of the region": to where the clause of the verb above ends, that the phrase stays whole. */
function nounPhrase(scene: Scene, noun: number, child: Token): TokenRange | null {
  const verb = verbOverObject(scene, noun);
  const whole =
    verb === null || verb.index > noun ? null : actionRange(scene, { verb: verb.index, start: noun });
  const end = Math.max(whole?.end ?? 0, lastOf(scene, noun, child));
  return trimmed(scene, { start: noun, end: beforeMoreSaying(scene, child.index, end) });
}

/** "… and welcome the report": another verb of saying says something else. */
function beforeMoreSaying({ tokens }: Scene, from: number, end: number): number {
  const joint = tokens.findIndex(({ text, index }) => {
    const next = tokens[index + 1];
    return (
      index > from &&
      index < end &&
      /^(?:and|,)$/i.test(text) &&
      /^VB[PDZ]?$/.test(next?.xpos ?? '') &&
      isOfSpeech(next.lemma)
    );
  });
  return joint === -1 ? end : joint;
}

/** "to build a port" says what by itself; of "commitment to the port" the noun is part. */
function isClause(child: Token): boolean {
  return /^(?:acl|ccomp|xcomp|advcl)$/.test(baseRelation(child)) || child.upos === 'VERB';
}

/**
 * "limits its commitments to that treaty", "made the proposal to the board": a plain noun behind "to" is the action
 * of a commitment alone, and only under a verb that speaks of it.
 */
function isLoose(scene: Scene, noun: number, child: Token): boolean {
  if (baseRelation(child) !== 'nmod' || child.upos === 'VERB') return false;
  const { lemma } = scene.tokens[noun];
  const verb = verbOverObject(scene, noun);
  const isOn = scene.tokens[scene.tree.first[child.index]].text.toLowerCase() === 'on';
  if (targetNouns.has(lemma) || supportNouns.has(lemma) || isOn) return false;
  return lemma !== 'commitment' || (verb !== null && !stageVerbs.has(verb.lemma));
}

/** "commitments *by Ghana* to open", "the pledge *of both sides* to share": behind those whose undertaking it is. */
function behindOwner({ tokens, tree }: Scene, noun: number): number {
  const next = tokens[noun + 1];
  // "its offer *potentially* to send".
  if (next?.upos === 'ADV' && /^to$/i.test(tokens[noun + 2]?.text ?? '')) return noun + 2;
  const openers = dealNouns.has(tokens[noun].lemma) ? /^(?:by|of|from|with)$/i : /^(?:by|of|from)$/i;
  if (!openers.test(next?.text ?? '')) return noun + 1;
  const owner = tree.children[noun].find((child) => tree.first[child] === noun + 1);
  return owner === undefined ? noun + 1 : tree.last[owner] + 1;
}

/** "to …" right behind the noun, wherever the tree hangs it: as far as the clause around reaches. */
function actionBehind(scene: Scene, noun: number): TokenRange | null {
  const next = scene.tokens[behindOwner(scene, noun)];
  const settling =
    next?.text.toLowerCase() === 'on' && isSettled(scene, noun) ? verbOverObject(scene, noun) : null;
  if (settling !== null) return actionRange(scene, { verb: settling.index, start: noun });
  if (next === undefined || next.text.toLowerCase() !== 'to' || next.head <= next.index) return null;
  if (!/^VB[GN]?$/.test(scene.tokens[next.head].xpos)) return null;
  const verb = verbOverObject(scene, noun);
  if (verb !== null) return actionRange(scene, { verb: verb.index, start: next.index });
  return trimmed(scene, { start: next.index, end: scene.tree.last[next.head] + 1 });
}

/** "reaffirmed its commitment to keep the peace, support the court and …": a bare form is joined to the infinitive, wherever it hangs. */
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

/** The clause with those joined to it ("to deter … and to work …"). */
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
