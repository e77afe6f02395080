import type { Party } from '../../../model/actor.ts';
import type { Token } from '../../../model/annotated.ts';
import { dependentTokens } from '../grammar/dependents.ts';
import { isNegated } from '../grammar/negation.ts';
import { subjectOf, subjectsOf } from '../grammar/subjects-of.ts';
import { distinctParties } from '../actors/whom/distinct-parties.ts';
import { prepositionOf } from '../grammar/prepositions.ts';
import { respondingVerbs, stageVerbs } from '../lexicon/commitment-words.ts';
import { realityAt } from '../propositions/reality/reality.ts';
import { bindersAt, undertakers, type Scope } from './scope.ts';
import { verbOverObject } from './verb-over-object.ts';

/** Whom a noun of undertaking binds, and the verb that governs it. */
export interface Owner {
  readonly by: readonly Party[];
  readonly verb: Token | null;
  /** Whether the owner is named at the noun itself: "Chad's offer", "the offer by Chad". */
  readonly isNamed: boolean;
}

function bySubject(scope: Scope, verb: Token): readonly Party[] {
  const { who } = subjectOf(scope.scene.tree, verb.index);
  return who === null ? [] : bindersAt(scope, who);
}

/** The parties that the noun's modifiers name: "the Dutch commitment", "an agreement between A and B". */
function byModifier(scope: Scope, noun: number): readonly Party[] {
  const { scene } = scope;
  const sentence = scene.sentence.index;
  return dependentTokens(scene.tree, noun, ['amod', 'compound', 'nmod']).flatMap((token) => {
    const opener = scene.tokens[scene.tree.first[token.index]].text.toLowerCase();
    if (token.index > noun && !/^(?:between|by|among|of)$/.test(opener)) return [];
    return undertakers(scope, { sentence, token: token.index });
  });
}

/** "responded *with* an offer": the verb of answering that the noun hangs on; null for none. */
function answeredWith({ scene }: Scope, noun: number): Token | null {
  const { tree, tokens } = scene;
  const above = tokens[tokens[noun].head];
  const isWith = tokens[noun].relation === 'obl' && prepositionOf(tree, noun) === 'with';
  return isWith && respondingVerbs.has(above.lemma) ? above : null;
}

/** The subject that keeps or breaks its own promise, whoever says so: "Kenya has kept *its* promise"; empty under any other verb. */
function keptByOwner(scope: Scope, possessor: Token, verb: Token | null): readonly Party[] {
  const isOwn = verb !== null && /^(?:its|their|his|her)$/i.test(possessor.text);
  const stage = stageVerbs.get(verb?.lemma ?? '');
  return isOwn && (stage === 'fulfilled' || stage === 'broken') ? bySubject(scope, verb) : [];
}

/** All of the joined subjects whose commitment is "theirs": "*Norway, Peru and Ghana* reaffirmed their commitment"; empty for one subject. */
function jointOwners(scope: Scope, possessor: Token, verb: Token | null): readonly Party[] {
  if (verb === null || !stageVerbs.has(verb.lemma) || possessor.text.toLowerCase() !== 'their') return [];
  const subjects = subjectsOf(scope.scene.tree, verb.index).filter((subject) => subject < possessor.index);
  return distinctParties(subjects.flatMap((subject) => bindersAt(scope, subject)));
}

/** The noun's possessor, also where the tree attaches it to a word before the noun: "*my* commitment", "*his* number one priority". */
function possessorOf({ scene }: Scope, noun: number): Token | undefined {
  const inside = dependentTokens(scene.tree, noun, ['compound']).map(({ index }) => index);
  return [noun, ...inside]
    .flatMap((index) => dependentTokens(scene.tree, index, ['nmod']))
    .find(({ relation }) => relation === 'nmod:poss');
}

/** The named owner of the noun above a noun: "*Chad's* affirmation of its commitment"; empty for none. */
function ownerAbove(scope: Scope, noun: number): readonly Party[] {
  const { tokens, tree, sentence } = scope.scene;
  if (tokens[noun].relation !== 'nmod') return [];
  const owner = dependentTokens(tree, tokens[noun].head, ['nmod']).find(
    ({ relation, upos }) => relation === 'nmod:poss' && upos !== 'PRON',
  );
  return owner === undefined ? [] : undertakers(scope, { sentence: sentence.index, token: owner.index });
}

/**
 * Whom a noun of undertaking binds: its possessor, else the parties that modify it, else the subject of the verb that makes or signs it.
 */
export function ownerOf(scope: Scope, noun: number): Owner {
  const { scene } = scope;
  const verb = verbOverObject(scene, noun) ?? answeredWith(scope, noun);
  const possessor = possessorOf(scope, noun);
  if (possessor !== undefined) {
    const own = keptByOwner(scope, possessor, verb);
    if (own.length > 0) return { by: own, verb, isNamed: false };
    const joint = jointOwners(scope, possessor, verb);
    if (joint.length > 1) return { by: joint, verb, isNamed: false };
    const by = undertakers(scope, { sentence: scene.sentence.index, token: possessor.index });
    // "its commitment" is the subject's; where a named owner is no known actor, the subject is not bound in its place.
    const isPronoun = scene.tokens[possessor.index].upos === 'PRON';
    const over = /^(?:its|their|his|her)$/i.test(possessor.text) ? ownerAbove(scope, noun) : [];
    if (over.length > 0) return { by: over, verb, isNamed: true };
    const known = by.length > 0 || verb === null || !isPronoun ? by : bySubject(scope, verb);
    return { by: known, verb, isNamed: !isPronoun };
  }
  const modifiers = byModifier(scope, noun);
  if (modifiers.length > 0) return { by: modifiers, verb, isNamed: true };
  const makes = verb !== null && (stageVerbs.has(verb.lemma) || respondingVerbs.has(verb.lemma));
  const isRefused = verb !== null && /^(?:denied|refused)$/.test(realityAt(scene.tree, verb.index));
  const binds = makes && !isRefused && !isNegated(scene.tree, verb.index);
  return { by: binds ? bySubject(scope, verb) : [], verb, isNamed: false };
}
