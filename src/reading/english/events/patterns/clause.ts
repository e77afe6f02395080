import { nounClassesOf } from '../../lexicon/event-noun-classes.ts';
import { eventNoun } from '../../lexicon/event-nouns.ts';
import { contentNouns } from './content-nouns.ts';
import { complementsOf, particlesOf } from '../../grammar/complements.ts';
import { dependents, withConjuncts } from '../../grammar/dependents.ts';
import { isAgentPhrase, obliquesOf, type Oblique } from '../../grammar/obliques.ts';
import { antecedentOf } from '../../grammar/antecedent.ts';
import { subjectsOf } from '../../grammar/subjects-of.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../../grammar/voice.ts';
import { surfaceOf } from '../../propositions/surface.ts';

/** A predicate with its subjects, objects and phrases, as heads of noun phrases; conjuncts are listed one by one. */
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

function isThing(tree: Tree, token: number): boolean {
  const { lemma } = tree.tokens[token];
  return eventNoun(lemma) !== undefined || nounClassesOf(lemma).size > 0;
}

/**
 * The noun of a word that the tokens split at its hyphen ("a mega-*deal*"): its last part, where only that tells an event; else the
 * token.
 */
function hyphenHead(tree: Tree, token: number): number {
  const { tokens } = tree;
  const last = tokens[token + 1]?.text === '-' ? tokens[token + 2] : undefined;
  return last?.upos === 'NOUN' && !isThing(tree, token) && isThing(tree, last.index) ? last.index : token;
}

/**
 * The objects of a verb, receivers included, with conjuncts listed one by one.
 *
 * Where the tree gives several (one phrase torn in two), all are kept, since any of them may be the party.
 */
function objectsBeside(tree: Tree, predicate: number): readonly number[] {
  const { object, indirect } = surfaceOf(tree, predicate);
  const own = dependents(tree, predicate, ['obj', 'iobj']).map((object) => antecedentOf(tree, object));
  const heads = [...own, indirect, object].filter((head) => head >= 0);
  const spelled = heads.flatMap((head) => withConjuncts(tree, head));
  return [...new Set(spelled.map((head) => hyphenHead(tree, head)))];
}

/** Whether a noun is something that is given. */
function isGiven(tree: Tree, noun: number): boolean {
  const classes = nounClassesOf(tree.tokens[noun].lemma);
  return classes.has('aid') || classes.has('money') || classes.has('dose');
}

/** The "to" and "for" phrases of a noun. */
function goalsOf(tree: Tree, noun: number): readonly Oblique[] {
  return obliquesOf(tree, noun).filter(({ prepositions }) =>
    prepositions.some((word) => word === 'to' || word === 'for'),
  );
}

/** Without the "of" phrases of a noun whose owner is named: of "Lima's treatment of refugees" the refugees are no more than its matter. */
function withOwner(tree: Tree, noun: number, phrases: readonly Oblique[]): readonly Oblique[] {
  const isOwned = dependents(tree, noun, ['nmod:poss']).some((owner) => tree.tokens[owner].upos === 'PROPN');
  return isOwned ? phrases.filter(({ prepositions }) => !prepositions.includes('of')) : phrases;
}

/**
 * The phrases of a noun. For something given, also the "to" and "for" phrases of the noun behind its "of" or "in": "the donation of two
 * planes *to Lima*", "$3m in aid *to Lima*".
 */
function behindNoun(tree: Tree, noun: number): readonly Oblique[] {
  const own = withOwner(tree, noun, obliquesOf(tree, noun));
  if (!isGiven(tree, noun)) return own;
  const inner = own.filter(({ prepositions }) => prepositions.some((word) => word === 'of' || word === 'in'));
  return [...own, ...inner.flatMap(({ token }) => goalsOf(tree, token))];
}

/** Reads the clause of a verb or predicative adjective. */
export function clauseAt(tree: Tree, predicate: number): Clause {
  const passive = isPassive(tree, predicate);
  const subjects = subjectsOf(tree, predicate);
  const phrases = obliquesOf(tree, predicate);
  const byPhrases = passive ? phrases.filter((oblique) => isAgentPhrase(tree, oblique)) : [];
  const agents = passive ? byPhrases.map((oblique) => oblique.token) : subjects;
  const own = objectsBeside(tree, predicate).filter((object) => !agents.includes(object));
  const objects = passive ? [...subjects, ...own] : own;
  return {
    predicate,
    agents,
    objects,
    obliques: [
      ...phrases.filter((oblique) => !byPhrases.includes(oblique)),
      ...phrases.flatMap(({ token }) => (isGiven(tree, token) ? goalsOf(tree, token) : [])),
      ...objects.flatMap((object) => contentNouns(tree, object).flatMap((noun) => behindNoun(tree, noun))),
    ],
    complements: complementsOf(tree, predicate),
    particles: particlesOf(tree, predicate),
    passive,
  };
}
