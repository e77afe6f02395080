import type { Token } from '../../../model/annotated.ts';
import { commitmentVerbs } from '../lexicon/commitment-words.ts';
import { obliquePrepositions } from '../lexicon/function-words.ts';
import { isOfSpeech } from '../lexicon/speech-verbs.ts';
import { isRelativePronoun } from './antecedent.ts';
import { baseRelation, dependents } from './dependents.ts';
import { isListedWith } from './listed-with.ts';
import { hasComma, nearbySubject } from './nearby-subject.ts';
import { isMisplaced } from './misplaced-subject.ts';
import { mayBeSomebody } from './plain-phrases.ts';
import type { Tree } from './tree.ts';
import { isPassive } from './voice.ts';

/** "police briefly detained": of an adverb taken for the head of the noun phrase, the noun before it. */
function withoutAdverb(tree: Tree, token: number): number {
  const isAdverb = tree.tokens[token].upos === 'ADV' && tree.tokens[token].text.endsWith('ly');
  return isAdverb ? (dependents(tree, token, ['compound', 'amod']).at(-1) ?? token) : token;
}

/** "(AFP) The minister said": a credit in brackets. */
function isCredit({ tokens }: Tree, token: number): boolean {
  return tokens[token - 1]?.text === '(' && tokens[token + 1]?.text === ')';
}

/** "the summit hosted by Spain will …": whoever stands behind "by" is no subject. */
function isAgent(tree: Tree, token: number): boolean {
  return tree.tokens[tree.first[token] - 1]?.text.toLowerCase() === 'by';
}

/** "trade between the two states should grow": what stands behind a preposition is no subject; "about 40 men" may be. */
function isPhrase(tree: Tree, token: number): boolean {
  return dependents(tree, token, ['case']).some(
    (word) => word < token && obliquePrepositions.has(tree.tokens[word].text.toLowerCase()),
  );
}

/** Of several words that the tree calls subjects the nearest, but none between commas: "the fund, which *groups* donors, has said". */
function nearest(tree: Tree, found: readonly number[], predicate: number): number {
  const far = (subject: number): number => Math.abs(subject - predicate);
  const [near, next] = found.toSorted((a, b) => far(a) - far(b));
  if (near === undefined) return -1;
  if (next === undefined || next > near) return near;
  return hasComma(tree, next, near) && hasComma(tree, near, predicate) ? next : near;
}

/** The subject that the tree gives a predicate; one behind a preposition only where there is no other. -1 for none. */
function subjectInTree(tree: Tree, predicate: number): number {
  const own = dependents(tree, predicate, ['nsubj']);
  if (own.length === 0) return -1;
  const able = own
    .map((child) => withoutAdverb(tree, child))
    .filter((subject) => mayBeSomebody(tree, subject) && !isAgent(tree, subject) && !isCredit(tree, subject));
  const plain = able.filter((subject) => !isPhrase(tree, subject));
  return nearest(tree, plain.length > 0 ? plain : able, predicate);
}

const verbTags: ReadonlySet<string> = new Set(['VB', 'VBD', 'VBZ', 'VBP', 'VBN']);

/** A finite verb, or one that the tagger takes for an infinitive though no "to" stands before it. */
function mayBeFinite(tree: Tree, verb: number): boolean {
  const { xpos } = tree.tokens[verb];
  if (!verbTags.has(xpos) || isPassive(tree, verb)) return false;
  return xpos !== 'VB' || !/^to$/i.test(tree.tokens[verb - 1]?.text ?? '');
}

/** Verbs so plainly of saying or undertaking that the words beside them are their subject; so is any verb with "will". */
function isPlain(tree: Tree, verb: number): boolean {
  const { lemma } = tree.tokens[verb];
  if (isOfSpeech(lemma) || commitmentVerbs.has(lemma)) return true;
  return tree.children[verb].some((child) => {
    const { text } = tree.tokens[child];
    return text.length >= 4 && text.length <= 5 && /^(?:will|shall)$/i.test(text);
  });
}

const titled = /^(?:nmod:desc|compound|flat)$/;

/** The subject that the words beside a verb give, where the tree has put its own inside another phrase; null elsewhere. */
function insteadOf(tree: Tree, verb: number, inTree: number): Token | null {
  const subject = tree.tokens[inTree];
  if (isRelativePronoun(subject) || !isMisplaced(tree, subject, verb)) return null;
  const found = nearbySubject(tree, verb, false);
  // "Secretary Ana Ruiz": a title before the name is no better.
  if (found === null || (found.head === inTree && titled.test(found.relation))) return null;
  if (isListedWith(tree, inTree, found.index)) return null;
  // Only "say" may stand before who speaks; behind another verb is its object.
  return found.index > verb && tree.tokens[verb].lemma !== 'say' ? null : found;
}

/** The subject that the words beside a verb give, where the tree gives none; null elsewhere. */
function besideVerb(tree: Tree, verb: number): Token | null {
  const relation = baseRelation(tree.tokens[verb]);
  if (relation === 'acl') return null;
  return nearbySubject(tree, verb, relation === 'conj' || relation === 'advcl');
}

/**
 * The head of the noun phrase that stands beside a predicate as its subject; -1 where it is left out or shared.
 *
 * For a plain verb of saying or undertaking the words beside it win where the tree has lost its subject, or has put it inside another
 * phrase: "a spokesman for the bank said". For a passive it is what is acted on.
 */
export function ownSubject(tree: Tree, predicate: number): number {
  return (tree.answers.ownSubject[predicate] ??= findOwnSubject(tree, predicate));
}

function findOwnSubject(tree: Tree, predicate: number): number {
  const inTree = subjectInTree(tree, predicate);
  if (!isPlain(tree, predicate) || !mayBeFinite(tree, predicate)) return inTree;
  const beside = inTree < 0 ? besideVerb(tree, predicate) : insteadOf(tree, predicate, inTree);
  return beside?.index ?? inTree;
}
