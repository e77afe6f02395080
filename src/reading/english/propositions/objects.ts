import { dependent, dependents } from '../grammar/dependents.ts';
import { isTime } from '../grammar/obliques.ts';
import type { Tree } from '../grammar/tree.ts';
import { isVerb, lemmaAt } from '../grammar/word-kinds.ts';
import { noAgentAlone } from '../lexicon/patient-subjects.ts';
import { isGiving, rolesOfVerb } from '../lexicon/verb-roles.ts';
import { antecedentOf } from './antecedent.ts';
import { isDay } from './days.ts';
import { isPassive } from './voice.ts';

/** The objects of a verb; -1 for none. */
export interface Objects {
  readonly object: number;
  /** Who receives: "gave Lima a loan". */
  readonly indirect: number;
}

/**
 * The objects that stand beside a verb, nouns in the place of their relative pronouns.
 *
 * Of two objects of a verb of giving the first receives. A pronoun before a verb with an infinitive is the object of that ("what she wants to do").
 */
export function objectsOf(tree: Tree, verb: number, clause: number): Objects {
  const indirect = dependent(tree, verb, ['iobj']);
  const own = dependents(tree, verb, ['obj']).filter((child) => canBeObject(tree, child));
  const [first = strayObject(tree, verb, clause), second = -1] = own;
  if (indirect < 0 && second >= 0 && first > verb && isGiving(rolesOfVerb(lemmaAt(tree, verb), null)))
    return { object: antecedentOf(tree, second, verb), indirect: first };
  const isOfClause = own.length > 0 && first < verb && clause > verb;
  return { object: isOfClause ? -1 : resolved(tree, first, verb), indirect: resolved(tree, indirect, verb) };
}

function resolved(tree: Tree, token: number, verb: number): number {
  return token < 0 ? -1 : antecedentOf(tree, token, verb);
}

function canBeObject({ tokens }: Tree, token: number): boolean {
  const { upos, text } = tokens[token];
  return upos !== 'ADV' && upos !== 'PUNCT' && !isDay(text);
}

const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);

/**
 * A phrase without a preposition behind a verb is its object, whatever the tree calls it; "arrested and jailed three men": so is the object of
 * the verb joined to it. -1 for none.
 */
function strayObject(tree: Tree, verb: number, clause: number): number {
  if (noAgentAlone.has(lemmaAt(tree, verb))) return -1;
  const stray = dependents(tree, verb, ['obl']).find(
    (child) =>
      child > verb &&
      nouns.has(tree.tokens[child].upos) &&
      dependent(tree, child, ['case', 'mark']) < 0 &&
      !isTime(tree, child) &&
      !isDay(tree.tokens[child].text),
  );
  return stray ?? (clause < 0 ? sharedObject(tree, verb) : -1);
}

/** Words between two verbs that share an object: "and", "and then". */
const farthestJoined = 3;

function sharedObject(tree: Tree, verb: number): number {
  const next = dependents(tree, verb, ['conj']).find(
    (child) => isVerb(tree.tokens[child]) && child - verb <= farthestJoined,
  );
  if (next === undefined || isPassive(tree, verb) || dependents(tree, verb, ['obl']).length > 0) return -1;
  return dependents(tree, next, ['obj']).find((child) => child > next && canBeObject(tree, child)) ?? -1;
}
