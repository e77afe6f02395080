import { isOfGathered } from './gathered.ts';
import { isInfinitive } from '../../grammar/infinitive.ts';
import { dependent, dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt, isTensed } from '../../grammar/word-kinds.ts';
import { isOfSpeech } from '../../lexicon/speech-verbs.ts';
import type { Status } from '../../../../model/claim.ts';
import { ownReality } from './own-reality.ts';
import { isOfSingled, realityFromAbove } from './reality-above.ts';
import { type Governing } from './under-word.ts';

/**
 * How real it is what a predicate tells: its status, or one of three that make no claim by themselves.
 *
 * `refused` is a will not to ("will not lift"); `purpose` is what something else is done for ("flew in to meet"); `silent` leaves it to
 * the predicate above, or to nobody ("must leave", "asked to leave").
 */
export type Reality = Status | 'refused' | 'purpose' | 'silent';

/** Relations through which a predicate is as real as the one above it. */
const chained: ReadonlySet<string> = new Set(['xcomp', 'conj']);
/** How many predicates up the reality of one is looked for. */
const reach = 5;

/** The word that says of somebody that he is the first of his kind: the noun itself with its copula, or "become"; -1 where none does. */
function sayingSingled(tree: Tree, noun: number): number {
  if (dependent(tree, noun, ['cop']) >= 0) return noun;
  const { relation, head } = tree.tokens[noun];
  return head >= 0 && /^(?:xcomp|obj)$/.test(relation) && lemmaAt(tree, head) === 'become' ? head : -1;
}

/** Whether a participle trails behind a comma: "…, adding that it will"; such a one is not under the verb's "not". */
function isTrailing({ tokens }: Tree, predicate: number): boolean {
  const before = tokens[predicate - 1]?.upos === 'ADV' ? predicate - 2 : predicate - 1;
  return tokens[predicate].xpos === 'VBG' && tokens[before]?.text === ',';
}

/**
 * What a participle goes with: one of saying behind a comma with the main verb, whatever the tree hangs it from; one before its verb, or
 * beside what we will do, is said now: "Noting the delay, we will pay".
 */
function trailed(tree: Tree, predicate: number): number {
  const { head } = tree.tokens[predicate];
  if (!isOfSpeech(lemmaAt(tree, predicate))) return head;
  if (head > predicate) return -1;
  const main = isTrailing(tree, predicate) ? rootOf(tree) : head;
  const root = main < 0 ? head : main;
  return root >= 0 && isOurs(tree, root) ? -1 : speechAhead(tree, root);
}

/** Verbs of a speech that is held before others. */
const heldSpeech: ReadonlySet<string> = new Set(['address', 'speak', 'deliver', 'testify', 'open']);

/**
 * The speech that somebody is expected, due or planning to hold, of which a participle behind it is a part: "is expected to *address* the forum,
 * stressing"; else the word above. "Is set to send aid, saying that" is said now.
 */
function speechAhead(tree: Tree, above: number): number {
  if (above < 0) return above;
  const speech = dependents(tree, above, ['xcomp']).find(
    (child) => child > above && tree.tokens[child].xpos === 'VB' && heldSpeech.has(lemmaAt(tree, child)),
  );
  return speech ?? above;
}

function isOurs(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, ['nsubj']).some((child) => /^(?:we|i)$/i.test(tree.tokens[child].text));
}

function rootOf({ tokens }: Tree): number {
  return tokens.findIndex(({ head, upos }) => head < 0 && upos === 'VERB');
}

/** The predicate above that decides how real this one is; -1 for none. */
function standsWith(tree: Tree, predicate: number): number {
  const { relation, head, xpos } = tree.tokens[predicate];
  if (relation === 'advcl' && xpos === 'VBG') return trailed(tree, predicate);
  if (isOfSingled(tree, predicate)) return sayingSingled(tree, head);
  if (isOfGathered(tree, predicate)) return head;
  if (!chained.has(relation)) return -1;
  const isApart =
    relation === 'conj' &&
    (isTensed(tree.tokens[predicate]) || dependent(tree, predicate, ['nsubj', 'mark']) >= 0);
  return isApart ? -1 : head;
}

function isNot(reality: Reality): boolean {
  return reality === 'denied' || reality === 'refused';
}

/** "denied that it had promised to reopen": what is promised falls with a promise that is denied. */
function isUnderDenied(tree: Tree, predicate: number, governing?: Governing): boolean {
  const { relation, head } = tree.tokens[predicate];
  return relation === 'xcomp' && head >= 0 && realityAt(tree, head, governing) === 'denied';
}

/**
 * Reads how real it is what the predicate at a token tells: by its own modals, tense and negation, then by the verbs and nouns above it.
 *
 * @param governing what the verbs above are known to do to their clauses; where it is left out, the lexicon alone is asked.
 */
export function realityAt(tree: Tree, predicate: number, governing?: Governing): Reality {
  let here = predicate;
  for (let steps = 0; steps < reach && here >= 0; steps += 1) {
    const found = ownReality(tree, here) ?? realityFromAbove(tree, here, governing);
    if (found === 'planned' && isUnderDenied(tree, here, governing)) return 'denied';
    if (found !== null) return steps > 0 && isTrailing(tree, predicate) && isNot(found) ? 'happened' : found;
    here = standsWith(tree, here);
  }
  // An infinitive that no verb above makes a fact is an aim.
  const isAim =
    isInfinitive(tree, predicate) &&
    tree.tokens[predicate].relation !== 'xcomp' &&
    !isOfSingled(tree, predicate) &&
    !isOfGathered(tree, predicate);
  return isAim ? 'purpose' : 'happened';
}
