import { dependent, dependents } from '../../grammar/dependents.ts';
import { isEmptyPhrase, isNegated } from '../../grammar/negation.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import {
  askingVerbs,
  claimNouns,
  claimingVerbs,
  hearsayVerbs,
  planNouns,
  planningWords,
  refusingWords,
  speechActNouns,
  tryingVerbs,
  wantedNouns,
  wantingOfEvents,
} from '../../lexicon/reality-words.ts';
import { isCalledOff, isDeniedPlan, isDroppedPlan } from './called-off.ts';
import type { Reality } from './reality.ts';

/** What a verb does to the clause that it governs, as its pattern has it. */
export interface Government {
  /** Whether the pattern takes a clause at all; an infinitive under one that takes none is a purpose. */
  readonly takesClause: boolean;
  /** How what the clause tells stands; undefined where the pattern does not say. */
  readonly inner: Reality | undefined;
}

/** Finds what is known of the verb at a token; undefined where nothing is. */
export type Governing = (verb: number) => Government | undefined;

/** Whether the word at a place is of a list, by its lemma or as written: "is poised to". */
export function isOf(words: ReadonlySet<string>, tree: Tree, token: number): boolean {
  return words.has(lemmaAt(tree, token)) || words.has(tree.tokens[token].text.toLowerCase());
}

/** What the verb above says of the clause that it governs; null where it says nothing. */
export function underVerb(tree: Tree, predicate: number, governing?: Governing): Reality | null {
  const { head } = tree.tokens[predicate];
  const inner = governing?.(head)?.inner;
  // "is not scheduled to meet": what is not planned is not to be; "did not rule out meeting" leaves it open.
  if (inner !== undefined && isNegated(tree, head) && (inner === 'planned' || inner === 'denied'))
    return inner === 'planned' ? 'denied' : 'silent';
  return inner ?? underWord(tree, head);
}

/** What the lexicon says of the clause under a verb or an adjective. */
export function underWord(tree: Tree, head: number): Reality | null {
  if (lemmaAt(tree, head) === 'refusal') return 'silent';
  if (isOf(claimingVerbs, tree, head)) return 'alleged';
  if (isOf(refusingWords, tree, head)) return isNegated(tree, head) ? 'silent' : 'denied';
  if (isOf(planningWords, tree, head)) return isNegated(tree, head) ? 'denied' : 'planned';
  if (isOf(askingVerbs, tree, head)) return isYet(tree, head) ? 'denied' : 'silent';
  return isOf(tryingVerbs, tree, head) ? 'hypothetical' : null;
}

/** "has yet to sign": it has not. */
function isYet(tree: Tree, verb: number): boolean {
  return (
    lemmaAt(tree, verb) === 'have' &&
    dependents(tree, verb, ['advmod']).some((child) => lemmaAt(tree, child) === 'yet')
  );
}

/** Whether a plan is none, is dropped or is denied. */
export function isNoPlan(tree: Tree, noun: number): boolean {
  return (
    isEmptyPhrase(tree, noun) ||
    isCalledOff(tree, noun) ||
    isDeniedPlan(tree, noun) ||
    isDroppedPlan(tree, noun)
  );
}

/** What a noun says of the clause that it has: "the plan to sign", "the threat of attacking". */
export function underNoun(tree: Tree, noun: number): Reality | null {
  const lemma = lemmaAt(tree, noun);
  if (refusingWords.has(lemma) || lemma === 'failure') return 'denied';
  if (claimNouns.has(lemma)) return 'alleged';
  if (speechActNouns.has(lemma)) return 'silent';
  // "has no plans to sign", "shelved its plans to sign"
  if (planNouns.has(lemma)) return isNoPlan(tree, noun) ? 'denied' : 'planned';
  return wantedNouns.has(lemma) ? 'hypothetical' : null;
}

/** "is feared to have attacked", "is believed to be hiding": an infinitive that is hearsay. */
export function underHearsay(tree: Tree, predicate: number): Reality | null {
  const { head } = tree.tokens[predicate];
  const isTold =
    hearsayVerbs.has(lemmaAt(tree, head)) &&
    tree.tokens[head].xpos === 'VBN' &&
    dependent(tree, head, ['aux:pass']) >= 0;
  const isTo = dependents(tree, predicate, ['mark']).some((child) => lemmaAt(tree, child) === 'to');
  return isTold && isTo ? 'alleged' : null;
}

/** "the importance of holding talks", where the tree takes the gerund for an adjective of its object. */
export function ofDescribed(tree: Tree, predicate: number): Reality | null {
  const noun = tree.tokens[predicate - 2];
  if (tree.tokens[predicate].xpos !== 'VBG' || noun?.upos !== 'NOUN') return null;
  if (tree.tokens[predicate - 1].text !== 'of') return null;
  return underNoun(tree, noun.index) ?? (wantingOfEvents.has(noun.lemma) ? 'silent' : null);
}
