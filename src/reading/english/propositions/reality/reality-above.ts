import { isSingled } from '../../grammar/bearers.ts';
import { decisionBefore } from '../../grammar/decision-before.ts';
import { baseRelation, dependent, dependents } from '../../grammar/dependents.ts';
import { isInfinitive } from '../../grammar/infinitive.ts';
import { isNegated } from '../../grammar/negation.ts';
import { hasPreposition } from '../../grammar/prepositions.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import {
  askingVerbs,
  claimingVerbs,
  planNouns,
  planningWords,
  refusingWords,
  speechActNouns,
  tryingVerbs,
  wantedNouns,
} from '../../lexicon/reality-words.ts';
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

/** Prepositions through which a verb governs a gerund: "accused of spying". */
const governed: ReadonlySet<string> = new Set(['of', 'from', 'for', 'against', 'with', 'to']);

function underVerb(tree: Tree, predicate: number, governing?: Governing): Reality | null {
  const { head } = tree.tokens[predicate];
  const inner = governing?.(head)?.inner;
  // "is not scheduled to meet": what is not planned is not to be.
  if (inner === 'planned' && isNegated(tree, head)) return 'denied';
  if (inner !== undefined) return inner;
  const lemma = lemmaAt(tree, head);
  if (lemma === 'refusal') return 'silent';
  if (claimingVerbs.has(lemma)) return 'alleged';
  if (refusingWords.has(lemma)) return 'denied';
  if (planningWords.has(lemma)) return isNegated(tree, head) ? 'denied' : 'planned';
  if (askingVerbs.has(lemma)) return 'silent';
  return tryingVerbs.has(lemma) ? 'hypothetical' : null;
}

function underNoun(tree: Tree, predicate: number): Reality | null {
  const { head } = tree.tokens[predicate];
  // "the last president to visit": he did.
  if (isInfinitive(tree, predicate) && isSingled(tree, head)) return 'happened';
  const lemma = lemmaAt(tree, head);
  if (refusingWords.has(lemma) || lemma === 'failure') return 'denied';
  if (speechActNouns.has(lemma)) return 'silent';
  if (planNouns.has(lemma)) return 'planned';
  return wantedNouns.has(lemma) ? 'hypothetical' : null;
}

/** An infinitive that the tree calls an adverbial clause: what its verb takes, or what it is done for. */
function ofAdverbial(tree: Tree, predicate: number, governing?: Governing): Reality {
  const government = governing?.(tree.tokens[predicate].head);
  if (government === undefined) return underNoun(tree, predicate) ?? 'purpose';
  return government.takesClause ? (government.inner ?? 'purpose') : 'purpose';
}

/** "urged Lima to end the raids, release the men and pay": a bare infinitive goes on with the one before, whatever the tree joins it to. */
function goesOnInfinitive(tree: Tree, predicate: number): boolean {
  const { xpos, head } = tree.tokens[predicate];
  if (xpos !== 'VB' || head < 0 || isInfinitive(tree, predicate)) return false;
  if (dependent(tree, predicate, ['nsubj', 'aux', 'mark']) >= 0) return false;
  return dependents(tree, head, ['advcl', 'xcomp', 'ccomp']).some(
    (child) => child > head && child < predicate && isInfinitive(tree, child),
  );
}

/** What the verb or noun above says of a predicate; null where it says nothing. */
export function realityFromAbove(tree: Tree, predicate: number, governing?: Governing): Reality | null {
  const token = tree.tokens[predicate];
  const isTo = isInfinitive(tree, predicate);
  switch (baseRelation(token)) {
    case 'xcomp':
      if (decisionBefore(tree, predicate) >= 0) return 'planned';
      return underVerb(tree, predicate, governing) ?? (lemmaAt(tree, token.head) === 'be' ? 'planned' : null);
    case 'ccomp':
      return underVerb(tree, predicate, governing);
    case 'advcl':
      if (isTo) return ofAdverbial(tree, predicate, governing);
      return hasPreposition(tree, predicate, governed) ? underVerb(tree, predicate, governing) : null;
    case 'acl':
      if (isTo) return underNoun(tree, predicate) ?? 'purpose';
      return token.xpos === 'VBG' && token.relation === 'acl' ? underNoun(tree, predicate) : null;
    case 'conj':
      if (goesOnInfinitive(tree, predicate)) return 'silent';
      // "plans to stay and to sign": the tree may join the second infinitive to "plans".
      return isTo && !isInfinitive(tree, token.head) ? underVerb(tree, predicate, governing) : null;
    case 'root':
      return isTo && dependent(tree, predicate, ['nsubj']) >= 0 ? 'planned' : null;
    default:
      return null;
  }
}
