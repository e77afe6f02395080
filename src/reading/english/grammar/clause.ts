import { antecedentOf } from './antecedent.ts';
import { complementsOf, particlesOf } from './complements.ts';
import { ownObjects, relativeObject, sharedObjects } from './objects.ts';
import { isAgentPhrase, obliquesOf, type Oblique } from './obliques.ts';
import { subjectsOf } from './subjects-of.ts';
import type { Tree } from './tree.ts';
import { isPassive } from './voice.ts';

/** A predicate with what stands round it. Conjuncts are spelled out. */
export interface Clause {
  readonly predicate: number;
  /** Who acts: the subject, or the "by" phrase of a passive. */
  readonly agents: readonly number[];
  /** What is acted on: the object, or the subject of a passive. */
  readonly objects: readonly number[];
  /** Prepositional phrases of the predicate, then those of its object. */
  readonly obliques: readonly Oblique[];
  /** Predicates of the complement clauses. */
  readonly complements: readonly number[];
  /** Lower-case particles: "out" of "rule out". */
  readonly particles: readonly string[];
  readonly passive: boolean;
}

/** Reads the clause of a verb or predicative adjective. */
export function clauseAt(tree: Tree, predicate: number): Clause {
  const passive = isPassive(tree, predicate);
  const subjects = subjectsOf(tree, predicate);
  const own = ownObjects(tree, predicate).map((object) => antecedentOf(tree, object));
  const phrases = obliquesOf(tree, predicate);
  const byPhrases = passive ? phrases.filter((oblique) => isAgentPhrase(tree, oblique)) : [];
  const agents = passive ? byPhrases.map((oblique) => oblique.token) : subjects;
  let objects = passive ? [...subjects, ...own] : own;
  if (objects.length === 0 && !passive) objects = [...sharedObjects(tree, predicate)];
  if (objects.length === 0 && !passive) objects = [...relativeObject(tree, predicate, agents)];
  return {
    predicate,
    agents,
    objects,
    obliques: [
      ...phrases.filter((oblique) => !byPhrases.includes(oblique)),
      ...objects.flatMap((object) => obliquesOf(tree, object)),
    ],
    complements: complementsOf(tree, predicate),
    particles: particlesOf(tree, predicate),
    passive,
  };
}
