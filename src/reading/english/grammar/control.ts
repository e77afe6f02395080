import { hasPreposition, prepositionsOf } from './prepositions.ts';
import {
  askingNouns,
  callingVerbs,
  objectControlVerbs,
  sendingVerbs,
  takingVerbs,
} from '../lexicon/control-verbs.ts';
import { momentNouns } from '../lexicon/infinitive-nouns.ts';
import { bearersOf, isSingled } from './bearers.ts';
import { decisionBefore } from './decision-before.ts';
import { dependent, dependents } from './dependents.ts';
import { isTime } from './obliques.ts';
import type { Tree } from './tree.ts';
import { lemmaAt } from './word-kinds.ts';

/** Finds the heads of those who stand as subject of a predicate. */
type FindSubjects = (tree: Tree, predicate: number) => readonly number[];

const one = (token: number): readonly number[] => (token < 0 ? [] : [token]);

function hasCase(tree: Tree, token: number, words: readonly string[]): boolean {
  return prepositionsOf(tree, token).some((word) => words.includes(word));
}

/** "has work to do", "gets leave to go": with "to" the object of these does not do it. */
const bareOnly: ReadonlySet<string> = new Set(['have', 'find', 'leave', 'make']);

function controls(tree: Tree, verb: number, infinitive: number): boolean {
  const lemma = lemmaAt(tree, verb);
  if (!objectControlVerbs.has(lemma)) return false;
  return !bareOnly.has(lemma) || dependent(tree, infinitive, ['mark']) < 0;
}

/**
 * Whom a verb has do what its infinitive says: its object, or what "on" names ("called on Lima to sign"); -1 where it is the subject
 * itself.
 */
export function controllerOf(tree: Tree, verb: number, infinitive: number): number {
  const object = dependent(tree, verb, ['obj', 'iobj']);
  // "extended an invitation to Lima to visit": who is invited does it.
  if (object >= 0 && object < infinitive && lemmaAt(tree, object).startsWith('invit'))
    return askedBy(tree, object, () => [])[0] ?? -1;
  if (object >= 0 && object < infinitive && !isTime(tree, object))
    return controls(tree, verb, infinitive) ? object : -1;
  if (!callingVerbs.has(lemmaAt(tree, verb))) return -1;
  return dependents(tree, verb, ['obl']).find((child) => hasCase(tree, child, ['on', 'upon', 'to'])) ?? -1;
}

/** "sent envoys to mediate": the object of a verb of sending, for an infinitive of purpose behind it; -1 for other verbs. */
export function sentOne(tree: Tree, verb: number, purpose: number): number {
  if (!sendingVerbs.has(lemmaAt(tree, verb)) || tree.tokens[purpose].xpos !== 'VB') return -1;
  const object = dependent(tree, verb, ['obj']);
  return object < purpose ? object : -1;
}

/** "the decision of the Lima government": a name, or a noun with one; "of the organisation" points at somebody told before. */
function isNamed(tree: Tree, token: number): boolean {
  const isName = (at: number): boolean => /^\p{Lu}/u.test(tree.tokens[at].text);
  return isName(token) || dependents(tree, token, ['compound', 'amod', 'nmod:poss']).some(isName);
}

/** "accepted Lima's invitation to visit", "an invitation to Lima to visit": who is asked does it, never who asks. */
function askedBy(tree: Tree, noun: number, subjectsAbove: FindSubjects): readonly number[] {
  const { relation, head } = tree.tokens[noun];
  const near = [
    ...dependents(tree, noun, ['nmod']),
    ...(head < 0 ? [] : dependents(tree, head, ['obl', 'iobj'])),
  ];
  const asked = near.find((child) => isNamed(tree, child) && hasCase(tree, child, ['to', 'for', 'on']));
  if (asked !== undefined) return [asked];
  const isInvited = lemmaAt(tree, noun).startsWith('invit');
  const isTaken = isInvited && relation === 'obj' && head >= 0 && takingVerbs.has(lemmaAt(tree, head));
  return isTaken ? subjectsAbove(tree, head) : [];
}

/** Whose plan, decision or refusal it is: "Lima's decision to sign", "Lima took the decision to sign". */
function holdersOf(tree: Tree, noun: number, subjectsAbove: FindSubjects): readonly number[] {
  if (askingNouns.has(lemmaAt(tree, noun))) return askedBy(tree, noun, subjectsAbove);
  const holder = dependent(tree, noun, ['nmod:poss']);
  if (holder >= 0) return [holder];
  const of = dependents(tree, noun, ['nmod']).find(
    (child) => isNamed(tree, child) && hasCase(tree, child, ['of']),
  );
  if (of !== undefined) return [of];
  const { relation, head } = tree.tokens[noun];
  return relation === 'obj' && head >= 0 ? subjectsAbove(tree, head) : [];
}

/** "noted the decision of Lima to withdraw", the infinitive hung from the verb: whose decision it is; null where there is none. */
export function holdersOfDecision(
  tree: Tree,
  predicate: number,
  subjectsAbove: FindSubjects,
): readonly number[] | null {
  const noun = decisionBefore(tree, predicate);
  return noun < 0 ? null : holdersOf(tree, noun, subjectsAbove);
}

const genitive: ReadonlySet<string> = new Set(['of']);

/** "the idea of sending troops": a gerund that says what a noun is of. */
function isOfGerund(tree: Tree, predicate: number): boolean {
  if (tree.tokens[predicate].xpos !== 'VBG') return false;
  return hasPreposition(tree, predicate, genitive);
}

/** A noun that the tree has hung from a word of time: "the day Lima's *envoy* arrived". */
function isUnderTime(tree: Tree, token: number): boolean {
  const { upos, head } = tree.tokens[token];
  return (upos === 'NOUN' || upos === 'PROPN') && head >= 0 && momentNouns.has(lemmaAt(tree, head));
}

/** "caused prices to fall", the infinitive hung from the object: it is the object that does it. */
function isAsked(tree: Tree, noun: number): boolean {
  const { relation, head } = tree.tokens[noun];
  const isObject = relation === 'obj' || relation === 'iobj';
  return (
    isObject &&
    head >= 0 &&
    objectControlVerbs.has(lemmaAt(tree, head)) &&
    !askingNouns.has(lemmaAt(tree, noun))
  );
}

/** Who does what a clause says that describes a noun: the noun itself for a participle, whose plan it is for an infinitive. */
export function subjectsOfClauseOf(
  tree: Tree,
  predicate: number,
  subjectsAbove: FindSubjects,
): readonly number[] {
  const { head, xpos, relation } = tree.tokens[predicate];
  if (relation === 'acl:relcl') return one(head);
  // "on the day Lima's envoy arrived": a finite verb whose own subject stands right before it.
  if (xpos === 'VBD' && head < predicate - 1 && isUnderTime(tree, predicate - 1)) return [predicate - 1];
  if (xpos === 'VB' && isAsked(tree, head)) return one(head);
  if (xpos === 'VB' && isSingled(tree, head)) return bearersOf(tree, head);
  return xpos === 'VB' || isOfGerund(tree, predicate) ? holdersOf(tree, head, subjectsAbove) : one(head);
}
