import { antecedentOf } from '../grammar/antecedent.ts';
import { delayedObject } from '../grammar/delayed-object.ts';
import { dependent, dependents } from '../grammar/dependents.ts';
import { isTime } from '../grammar/obliques.ts';
import { strayObject } from '../grammar/stray-object.ts';
import type { Tree } from '../grammar/tree.ts';
import { isVerb, lemmaAt } from '../grammar/word-kinds.ts';
import { settingNouns } from '../lexicon/infinitive-nouns.ts';
import { noAgentAlone } from '../lexicon/patient-subjects.ts';
import { isGiving, rolesOfVerb } from '../lexicon/verb-roles.ts';
import { isDay } from './days.ts';
import { isPassive } from '../grammar/voice.ts';

/** The objects of a verb; -1 for none. */
export interface Objects {
  readonly object: number;
  /** Who receives: "gave Lima a loan". */
  readonly indirect: number;
}

/**
 * The objects that stand beside a verb, nouns in the place of their relative pronouns.
 *
 * Of two objects of a verb of giving the first receives. A pronoun before a verb with an infinitive is the object of that ("what she
 * wants to do").
 */
export function objectsOf(tree: Tree, verb: number, clause: number): Objects {
  const indirect = dependent(tree, verb, ['iobj']);
  const own = dependents(tree, verb, ['obj']).filter((child) => canBeObject(tree, child));
  const [first = missedObject(tree, verb, clause), second = -1] = own;
  if (indirect < 0 && second >= 0 && isGiving(rolesOfVerb(lemmaAt(tree, verb), null))) {
    const [given, receiver] = first > verb ? [second, first] : [first, second];
    return { object: antecedentOf(tree, given), indirect: receiver };
  }
  const isOfClause = own.length > 0 && first < verb && clause > verb;
  const object = isOfClause ? -1 : nearestObject(verb, first, second);
  return { object: resolved(tree, object), indirect: resolved(tree, indirect) };
}

/**
 * Of two objects, one of them the parser's slip: the one behind the verb ("the day that Lima tested its missile"), or the last word of one
 * phrase ("launched the Minerals Dialogue").
 */
function nearestObject(verb: number, first: number, second: number): number {
  return second > verb && (first < verb || second === first + 1) ? second : first;
}

function resolved(tree: Tree, token: number): number {
  return token < 0 ? -1 : antecedentOf(tree, token);
}

function canBeObject({ tokens }: Tree, token: number): boolean {
  const { upos, text } = tokens[token];
  return upos !== 'ADV' && upos !== 'PUNCT' && !isDay(text);
}

const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);

/** The object of a verb for which the tree has none: what stands behind it, else that of the verb joined to it; -1 for none. */
function missedObject(tree: Tree, verb: number, clause: number): number {
  const { xpos } = tree.tokens[verb];
  if (noAgentAlone.has(lemmaAt(tree, verb)))
    return clause < 0 && (xpos === 'VB' || xpos === 'VBG') ? sharedObject(tree, verb) : -1;
  const found = bareObject(tree, verb) ?? delayedObject(tree, verb)[0] ?? strayObject(tree, verb)[0];
  return found ?? (clause < 0 ? sharedObject(tree, verb) : -1);
}

/** A phrase without a preposition behind a verb is its object, whatever the tree calls it; "at noon local time" says when. */
function bareObject(tree: Tree, verb: number): number | undefined {
  return dependents(tree, verb, ['obl']).find(
    (child) =>
      child > verb &&
      nouns.has(tree.tokens[child].upos) &&
      dependent(tree, child, ['case', 'mark']) < 0 &&
      !settingNouns.has(lemmaAt(tree, child)) &&
      !isTime(tree, child) &&
      !isDay(tree.tokens[child].text),
  );
}

/** Words between two verbs that share an object: "and", "and then". */
const farthestJoined = 3;

/** "arrested and jailed three men": the object of the verb joined to this one. */
function sharedObject(tree: Tree, verb: number): number {
  const next = dependents(tree, verb, ['conj']).find(
    (child) => isVerb(tree.tokens[child]) && child - verb <= farthestJoined,
  );
  if (next === undefined || isPassive(tree, verb)) return -1;
  if (dependents(tree, verb, ['obl']).some((child) => child < next)) return -1;
  return dependents(tree, next, ['obj']).find((child) => child > next && canBeObject(tree, child)) ?? -1;
}
