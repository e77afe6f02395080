import { prepositionsOf } from './prepositions.ts';
import type { Token } from '../../../model/annotated.ts';
import { antecedentOf } from './antecedent.ts';
import { controllerOf, holdersOfDecision, sentOne, subjectsOfClauseOf } from './control.ts';
import { baseRelation, dependent, dependents, withConjuncts } from './dependents.ts';
import { isInfinitive } from './infinitive.ts';
import { judgedSubject } from './judged-subject.ts';
import { isTime } from './obliques.ts';
import { ownSubject } from './own-subject.ts';
import { namedThose } from './those-who.ts';
import { trailingTeller } from './trailing-teller.ts';
import type { Tree } from './tree.ts';
import { isNominal, lemmaAt, isTensed } from './word-kinds.ts';

/** Who stands as the subject of a predicate. */
export interface Subject {
  /** Head of the noun phrase beside the predicate, a pronoun as it stands; null where it is left out or shared. */
  readonly own: number | null;
  /** Head of who it is: `own`, its antecedent, or the subject of the predicate it hangs on; null where nobody can be told. */
  readonly who: number | null;
}

/** How many predicates up a shared subject is looked for. */
const reach = 6;

/**
 * A headline's subjects taken for words of address ("Lima, Quito agree to …"), and a bare phrase before the verb that says nothing of time
 * ("five states, including Peru, signed").
 */
function called(tree: Tree, predicate: number): readonly number[] {
  const address = dependents(tree, predicate, ['vocative']).filter((child) => child < predicate);
  if (address.length > 0 || !isTensed(tree.tokens[predicate])) return address;
  return dependents(tree, predicate, ['obl'])
    .filter((child) => child < predicate && isNominal(tree.tokens[child]) && !isTime(tree, child))
    .filter((child) => dependent(tree, child, ['case', 'mark']) < 0)
    .slice(0, 1);
}

/** "a chance for *people* to vote": the noun behind "for" and right before a "to", whatever the tree hangs it from; -1 for none. */
function behindFor(tree: Tree, predicate: number): number {
  if (tree.tokens[predicate].xpos !== 'VB') return -1;
  const to = dependents(tree, predicate, ['mark']).find((word) => lemmaAt(tree, word) === 'to') ?? 0;
  const noun = to - 1;
  if (noun < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[noun].upos)) return -1;
  return prepositionsOf(tree, noun).includes('for') ? noun : -1;
}

/** Those whom a predicate without a subject of its own shares with the one it hangs on. */
function shared(tree: Tree, predicate: number, depth: number): readonly number[] {
  const { head } = tree.tokens[predicate];
  if (head < 0 || depth > reach) return [];
  const above = (from: Tree, other: number): readonly number[] => headsOf(from, other, depth + 1);
  switch (baseRelation(tree.tokens[predicate])) {
    case 'xcomp': {
      const holders = holdersOfDecision(tree, predicate, above);
      if (holders !== null) return holders;
      const controller = controllerOf(tree, head, predicate);
      if (controller >= 0) return [controller];
      const sent = sentOne(tree, head, predicate);
      return sent >= 0 ? [sent] : above(tree, head);
    }
    case 'advcl': {
      const judged = judgedSubject(tree, predicate);
      if (judged >= 0) return [judged];
      const sent = sentOne(tree, head, predicate);
      if (sent >= 0) return [sent];
      // "called on Lima to sign", taken for a purpose.
      const controller = isInfinitive(tree, predicate) ? controllerOf(tree, head, predicate) : -1;
      return controller >= 0 ? [controller] : above(tree, head);
    }
    case 'conj':
    case 'parataxis':
      return above(tree, head);
    case 'acl':
      return subjectsOfClauseOf(tree, predicate, above);
    default:
      return [];
  }
}

function headsOf(tree: Tree, predicate: number, depth: number): readonly number[] {
  const own = ownSubject(tree, predicate);
  if (own >= 0) return [antecedentOf(tree, own)];
  const named = behindFor(tree, predicate);
  if (named >= 0) return [named];
  const address = called(tree, predicate);
  if (address.length > 0) return address;
  const outer = depth === 0 ? trailingTeller(tree, predicate) : -1;
  return outer >= 0 ? [antecedentOf(tree, outer)] : shared(tree, predicate, depth);
}

/**
 * Who stands as subject of a predicate, as heads of noun phrases in text order: its own, else the one that it shares by control,
 * coordination or a clause that describes a noun.
 *
 * Relative pronouns lead to their noun, conjuncts are spelled out ("Lima and Quito signed" gives both), other pronouns stand as they are.
 * For a passive this is what is acted on. Empty where nobody can be told.
 */
export function subjectsOf(tree: Tree, predicate: number): readonly number[] {
  return subjectHeads(tree, predicate).flatMap((head) => withConjuncts(tree, namedThose(tree, head)));
}

/** The heads of the phrases that stand as subject of a predicate, without the words joined to them. */
function subjectHeads(tree: Tree, predicate: number): readonly number[] {
  return (tree.answers.subjects[predicate] ??= headsOf(tree, predicate, 0));
}

/** The token of who stands as subject of a verb, one phrase without the words joined to it; null where nobody can be told. */
export function subjectToken(tree: Tree, verb: Token): Token | null {
  const { who } = subjectOf(tree, verb.index);
  return who === null ? null : tree.tokens[who];
}

/** Finds the subject of a predicate as one phrase, its own or one shared, as `subjectsOf` does but without the words joined to it. */
export function subjectOf(tree: Tree, predicate: number): Subject {
  const own = ownSubject(tree, predicate);
  const [who] = subjectHeads(tree, predicate);
  return { own: own < 0 ? null : own, who: who === undefined ? null : namedThose(tree, who) };
}
