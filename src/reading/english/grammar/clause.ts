import { complementsOf, particlesOf } from './complements.ts';
import { dependents } from './dependents.ts';
import { ownObjects, relativeObject, sharedObjects } from './objects.ts';
import { isAgentPhrase, obliquesOf, type Oblique } from './obliques.ts';
import { surfaceSubjects } from './surface-subject.ts';
import type { Tree } from './tree.ts';
import { isPassive } from './voice.ts';
import { lemmaAt } from './word-kinds.ts';

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

/** Adverbs and the like are no parties, whatever the tree calls them. */
function canBeParty(tree: Tree, token: number): boolean {
  // "(AFP) The minister said": a credit in brackets.
  if (tree.tokens[token - 1]?.text === '(' && tree.tokens[token + 1]?.text === ')') return false;
  return !['ADV', 'PART', 'SCONJ', 'PUNCT', 'CCONJ', 'ADP'].includes(tree.tokens[token].upos);
}

const relativePronouns = new Set(['who', 'whom', 'which', 'that', 'whose']);

/** Puts the antecedent in the place of a relative pronoun. */
function resolved(tree: Tree, tokens: readonly number[]): readonly number[] {
  return tokens.map((token) => {
    if (relativePronouns.has(lemmaAt(tree, token))) return antecedentOf(tree, token);
    // "police briefly detained": an adverb taken for the head of the noun phrase.
    const isAdverb = token > 0 && /^[a-z]+ly$/u.test(tree.tokens[token].text);
    return isAdverb ? (dependents(tree, token, ['compound', 'amod']).at(-1) ?? token) : token;
  });
}

function antecedentOf(tree: Tree, pronoun: number): number {
  let here = pronoun;
  for (let steps = 0; steps < 5; steps += 1) {
    const { relation, head } = tree.tokens[here];
    if (head < 0) break;
    if (relation === 'acl:relcl') return head;
    here = head;
  }
  // A broken tree: the word right before, past a comma.
  const before = tree.tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
  const isName = before >= 0 && tree.tokens[before].upos === 'PROPN';
  return isName && tree.tokens[pronoun].text !== 'that' ? before : pronoun;
}

/** Reads the clause of a verb or predicative adjective. */
export function clauseAt(tree: Tree, predicate: number): Clause {
  const passive = isPassive(tree, predicate);
  const subjects = resolved(tree, surfaceSubjects(tree, predicate)).filter((token) =>
    canBeParty(tree, token),
  );
  const own = resolved(tree, ownObjects(tree, predicate));
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
