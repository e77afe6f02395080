import { blameIn } from '../../lexicon/judgements.ts';
import { isForce } from '../../lexicon/violence-nouns.ts';
import { duties, leavingVerbs } from '../../lexicon/wrongs.ts';
import { isNegatingWord } from '../../grammar/negation.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { Opening } from './opening.ts';

/** Tokens behind "behind" or "to blame" that are searched for the harm. */
const reach = 7;

/**
 * Whether the subject of a clause is told to be at fault, though no verb tells a wrong: "has not shared its findings", "failed to comply",
 * "had done nothing", "had no right to", "was behind the raid".
 */
export function isAtFault(tree: Tree, { verb }: Opening, end: number): boolean {
  const { tokens } = tree;
  if (tokens[verb].xpos === 'MD') return false;
  const last = Math.min(end, tokens.length);
  return leavesDuty(tree, verb, last) || hasNoRight(tree, verb) || isBehind(tree, verb, last);
}

/** The first word behind the helpers, negations and adverbs that open at a finite word, and whether a negation was among them. */
function mainVerb(
  { tokens }: Tree,
  verb: number,
  end: number,
): { readonly at: number; readonly negated: boolean } {
  let at = verb;
  let negated = false;
  while (at < end && (tokens[at].upos === 'AUX' || tokens[at].upos === 'ADV' || tokens[at].upos === 'PART')) {
    negated = negated || isNegatingWord(tokens[at]);
    at += 1;
  }
  return { at, negated };
}

function leavesDuty(tree: Tree, verb: number, end: number): boolean {
  const { tokens } = tree;
  const { at, negated } = mainVerb(tree, verb, end);
  if (at >= end || at + 2 >= tokens.length || tokens[at].upos !== 'VERB') return false;
  const lemma = lemmaAt(tree, at);
  if (negated) return duties.has(lemma) && tokens[at].xpos !== 'VBG';
  if (lemma === 'do') return /^nothing$/i.test(tokens[at + 1].text);
  return leavingVerbs.has(lemma) && /^to$/i.test(tokens[at + 1].text) && duties.has(lemmaAt(tree, at + 2));
}

/** Whether a clause denies its subject a right: "Lima had no right to the lake". */
function hasNoRight(tree: Tree, verb: number): boolean {
  const words = tree.tokens.slice(verb, verb + 4).map(({ lemma }) => lemma.toLowerCase());
  return words[0] === 'have' && words[1] === 'no' && words.slice(2).includes('right');
}

/**
 * Whether the subject caused harm, and is not merely in charge: "was behind the raid", "is responsible for the killings", "were to blame
 * for".
 */
function isBehind(tree: Tree, verb: number, end: number): boolean {
  const { tokens } = tree;
  const { at, negated } = mainVerb(tree, verb, end);
  if (negated || lemmaAt(tree, verb) !== 'be' || at >= end) return false;
  const word = tokens[at].text.toLowerCase();
  const cause =
    /^(?:behind|responsible|guilty)$/.test(word) || (word === 'blame' && tokens[at - 1].text === 'to');
  if (!cause) return false;
  return tokens.slice(at + 1, Math.min(end, at + reach)).some(({ lemma }) => isHarm(lemma.toLowerCase()));
}

function isHarm(lemma: string): boolean {
  return isForce(lemma) || blameIn(lemma) !== null;
}
