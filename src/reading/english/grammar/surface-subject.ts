import { judgedSubject } from './judged-subject.ts';
import { bearersOf, isSingled } from './bearers.ts';
import { decisionBefore } from './decision-before.ts';
import { dependent, dependents, withConjuncts } from './dependents.ts';
import type { Tree } from './tree.ts';
import { lemmaAt } from './word-kinds.ts';

/** Verbs whose object does what the infinitive says: "urged Lima to sign". */
const objectControl = new Set(
  'ask urge call allow permit let order instruct force invite press push persuade tell help enable require request beg implore warn authorize authorise encourage pressure want expect advise lead lobby'.split(
    ' ',
  ),
);

const depthLimit = 6;

/** The joined words of the object of `verb`, or of what "on" names ("called on Lima to sign"). */
function controllers(tree: Tree, verb: number): readonly number[] {
  const object = dependent(tree, verb, ['obj', 'iobj']);
  if (object >= 0) return withConjuncts(tree, object);
  const called = dependents(tree, verb, ['obl']).find((child) =>
    dependents(tree, child, ['case']).some((word) => ['on', 'upon', 'to'].includes(lemmaAt(tree, word))),
  );
  return called === undefined ? [] : withConjuncts(tree, called);
}

/** "the decision of the Lima government": a name, or a noun with one; "of the organisation" points at somebody told before. */
function isNamed(tree: Tree, token: number): boolean {
  const isName = (at: number): boolean => /^\p{Lu}/u.test(tree.tokens[at].text);
  return isName(token) || dependents(tree, token, ['compound', 'amod', 'nmod:poss']).some(isName);
}

const askings = new Set('invitation invite request call appeal demand'.split(' '));
const takings = new Set('accept welcome receive get decline reject appreciate'.split(' '));

/** "accepted Lima's invitation to visit", "an invitation to Lima to visit": who is asked does it, never who asks. */
function askedBy(tree: Tree, noun: number, depth: number): readonly number[] {
  const { relation, head } = tree.tokens[noun];
  const near = [
    ...dependents(tree, noun, ['nmod']),
    ...(head < 0 ? [] : dependents(tree, head, ['obl', 'iobj'])),
  ];
  const asked = near.find(
    (child) =>
      isNamed(tree, child) &&
      dependents(tree, child, ['case']).some((word) => ['to', 'for', 'on'].includes(lemmaAt(tree, word))),
  );
  if (asked !== undefined) return withConjuncts(tree, asked);
  const isInvited = lemmaAt(tree, noun).startsWith('invit');
  const isTaken = isInvited && relation === 'obj' && head >= 0 && takings.has(lemmaAt(tree, head));
  return isTaken ? subjectsWithin(tree, head, depth + 1) : [];
}

/** Whose plan, decision or refusal it is: "Lima's decision to sign". */
function holders(tree: Tree, noun: number, depth: number): readonly number[] {
  if (askings.has(lemmaAt(tree, noun))) return askedBy(tree, noun, depth);
  const holder = dependent(tree, noun, ['nmod:poss']);
  if (holder >= 0) return withConjuncts(tree, holder);
  const of = dependents(tree, noun, ['nmod']).find(
    (child) =>
      isNamed(tree, child) && dependents(tree, child, ['case']).some((word) => lemmaAt(tree, word) === 'of'),
  );
  if (of !== undefined) return withConjuncts(tree, of);
  const { relation, head } = tree.tokens[noun];
  return relation === 'obj' && head >= 0 ? subjectsWithin(tree, head, depth + 1) : [];
}

/** "the idea of sending troops": a gerund that says what a noun is of. */
function isOfGerund(tree: Tree, predicate: number): boolean {
  const { xpos } = tree.tokens[predicate];
  return (
    xpos === 'VBG' &&
    dependents(tree, predicate, ['mark', 'case']).some((word) => lemmaAt(tree, word) === 'of')
  );
}

const times = new Set(['day', 'week', 'month', 'year', 'time', 'moment', 'hour', 'night', 'morning']);

/** A noun that the tree has hung from a word of time. */
function isSubjectLike(tree: Tree, token: number): boolean {
  const { upos, head } = tree.tokens[token];
  return (upos === 'NOUN' || upos === 'PROPN') && head >= 0 && times.has(lemmaAt(tree, head));
}

/** "noted the decision of Lima to withdraw", the infinitive hung from the verb: whose decision it is. */
function fromDecision(tree: Tree, predicate: number, depth: number): readonly number[] | null {
  const noun = decisionBefore(tree, predicate);
  return noun < 0 ? null : holders(tree, noun, depth);
}

function fromJudgement(tree: Tree, predicate: number): readonly number[] | null {
  const judged = judgedSubject(tree, predicate);
  return judged < 0 ? null : withConjuncts(tree, judged);
}

function fromGovernor(tree: Tree, predicate: number, depth: number): readonly number[] {
  const { relation, head, xpos } = tree.tokens[predicate];
  if (head < 0) return [];
  switch (relation) {
    case 'xcomp':
      if (objectControl.has(lemmaAt(tree, head))) {
        const named = controllers(tree, head);
        if (named.length > 0) return named;
      }
      return fromDecision(tree, predicate, depth) ?? subjectsWithin(tree, head, depth + 1);
    case 'advcl':
      return fromJudgement(tree, predicate) ?? subjectsWithin(tree, head, depth + 1);
    case 'conj':
      return subjectsWithin(tree, head, depth + 1);
    case 'parataxis':
      return [];
    case 'acl:relcl':
      return [head];
    case 'acl':
      // "on the day Lima's envoy arrived": a finite verb whose own subject stands right before it.
      if (xpos === 'VBD' && head < predicate - 1 && isSubjectLike(tree, predicate - 1))
        return [predicate - 1];
      if (xpos === 'VB' && isSingled(tree, head)) return bearersOf(tree, head);
      return xpos === 'VB' || isOfGerund(tree, predicate) ? holders(tree, head, depth) : [head];
    default:
      return [];
  }
}

function subjectsWithin(tree: Tree, predicate: number, depth: number): readonly number[] {
  const own = dependents(tree, predicate, ['nsubj']);
  if (own.length > 0) return own.flatMap((child) => withConjuncts(tree, child));
  // "Lima, Quito agree to …": a headline's subjects taken for words of address.
  const called = dependents(tree, predicate, ['vocative']).filter((child) => child < predicate);
  if (called.length > 0) return called.flatMap((child) => withConjuncts(tree, child));
  return depth > depthLimit ? [] : fromGovernor(tree, predicate, depth);
}

/**
 * Who stands as subject of a predicate: its own, else the one it shares by control, coordination or a relative clause.
 *
 * Conjuncts are spelled out; for a passive this is what is acted on. Empty where nobody can be told.
 */
export function surfaceSubjects(tree: Tree, predicate: number): readonly number[] {
  return subjectsWithin(tree, predicate, 0);
}
