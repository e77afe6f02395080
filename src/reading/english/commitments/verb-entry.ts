import { dependentToken, dependentTokens } from '../grammar/dependents.ts';
import type { Scene } from '../grammar/scene.ts';
import { subjectOf } from '../grammar/subjects-of.ts';
import {
  commitmentVerbs,
  joiningForces,
  strivingVerbs,
  weighedThings,
  weighingVerbs,
  type CommitmentVerb,
} from '../lexicon/commitment-words.ts';
import { governmentNouns } from '../lexicon/organization-words.ts';

/**
 * The entry, as a pledge, of a present verb of striving whose own subject is a government: "the Koroi administration seeks to complete the
 * port"; undefined for any other verb.
 */
function striving({ tree, tokens }: Scene, token: number): CommitmentVerb | undefined {
  const { lemma, xpos } = tokens[token];
  if (!strivingVerbs.has(lemma) || !/^VB[PZG]$/.test(xpos)) return undefined;
  const { own } = subjectOf(tree, token);
  if (own === null || !governmentNouns.has(tokens[own].lemma.toLowerCase())) return undefined;
  return { stage: 'pledged', object: false, proposal: false };
}

/**
 * The entry, as a proposal since nothing is decided, of a verb of weighing under way: "is considering a ban", "was weighing sending boats";
 * undefined for any other verb.
 */
function weighing({ tree, tokens }: Scene, token: number): CommitmentVerb | undefined {
  const { lemma, xpos } = tokens[token];
  if (!weighingVerbs.has(lemma) || xpos !== 'VBG') return undefined;
  const isUnderWay = dependentTokens(tree, token, ['aux']).some((helper) => helper.lemma === 'be');
  const thing = dependentToken(tree, token, ['obj']);
  const isDeed = weighedThings.has(thing?.lemma ?? '') || tokens[token + 1]?.xpos === 'VBG';
  return isUnderWay && isDeed ? { stage: 'proposed', object: true, proposal: true } : undefined;
}

/** The entry, as a pledge, of a verb of joining forces under way: "are teaming up to support"; undefined for any other verb. */
function joining({ tokens }: Scene, token: number): CommitmentVerb | undefined {
  const { lemma, xpos } = tokens[token];
  const partner = joiningForces.get(lemma);
  if (partner === undefined || xpos !== 'VBG' || tokens[token + 1]?.text.toLowerCase() !== partner)
    return undefined;
  return tokens[token + 2]?.text.toLowerCase() === 'to'
    ? { stage: 'pledged', object: false, proposal: false }
    : undefined;
}

/**
 * The entry of a verb that undertakes, by its own meaning or in this sentence (striving, weighing, joining forces); undefined for any
 * other.
 */
export function entryOf(scene: Scene, token: number): CommitmentVerb | undefined {
  return (
    commitmentVerbs.get(scene.tokens[token].lemma) ??
    striving(scene, token) ??
    weighing(scene, token) ??
    joining(scene, token)
  );
}
