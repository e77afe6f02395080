import { prepositionOf } from './prepositions.ts';
import { objectForms, phrasePrepositions } from '../lexicon/function-words.ts';
import { isDayOrUnit } from '../lexicon/time-nouns.ts';
import type { Token } from '../../../model/annotated.ts';
import type { Tree } from './tree.ts';
import { headWithin, mayBeSomebody, isPhraseWord, phraseFrom, reach } from './plain-phrases.ts';

/** Whether a quotation or a comma ends just before the verb, as before "… said the minister". */
function afterPause(tree: Tree, verb: number): boolean {
  if (verb === 0) return true;
  const before = tree.tokens[verb - 1];
  return before.upos === 'PUNCT' || tree.quotationOf[verb - 1] !== -1;
}

/** "said the minister": the noun phrase right behind the verb; "thank you" has an object there. */
function inverted(tree: Tree, verb: number): Token | null {
  const next = tree.tokens[verb + 1];
  if (next?.xpos === 'PRP' && objectForms.has(next.text.toLowerCase())) return null;
  return headWithin(tree, verb + 1, phraseFrom(tree, verb + 1, tree.tokens.length));
}

/** The start of the clause that the verb ends: behind a quotation, or at the sentence's head. */
function clauseFloor(tree: Tree, verb: number): number {
  let at = verb;
  while (at > tree.labelEnd && verb - at < reach && tree.quotationOf[at - 1] === -1) at -= 1;
  return at;
}

/**
 * "Ada Brandt, the mayor of Arden, said": the phrase before the first of the commas, where the verb stands behind one.
 *
 * Pieces before it that open with a preposition or an adverb ("In May, …") are passed over.
 */
function beforeApposition(tree: Tree, verb: number): Token | null {
  const { tokens } = tree;
  if (verb < 3 || tokens[verb - 1].text !== ',') return null;
  let at = clauseFloor(tree, verb);
  while (at < verb) {
    const end = phraseFrom(tree, at, verb);
    const next = tokens[end]?.text ?? '';
    if (end > at && end < verb && (next === ',' || phrasePrepositions.has(next)))
      return headWithin(tree, at, end);
    while (at < verb && tokens[at].text !== ',') at += 1;
    at += 1;
  }
  return null;
}

/** Auxiliaries and adverbs between the subject and its verb. */
export function isBesideVerb(token: Token): boolean {
  return /^(?:AUX|ADV|PART)$/.test(token.upos) || /^(?:have|be|do|will|would)$/.test(token.lemma);
}

/** "the minister said": the noun phrase right before the verb, over its prepositions to the word that speaks. */
function justBefore(tree: Tree, verb: number): Token | null {
  let start = verb;
  while (start > 0 && isBesideVerb(tree.tokens[start - 1])) start -= 1;
  // "the minister on Thursday said": what says when stands between them too.
  while (start > 0 && isDayOrUnit(tree.tokens[start - 1].text)) start -= 1;
  let end = start;
  const back = (): void => {
    while (start > 0 && isPhraseWord(tree, start - 1)) start -= 1;
  };
  back();
  while (start > 1 && phrasePrepositions.has(tree.tokens[start - 1].text) && isPhraseWord(tree, start - 2)) {
    start -= 1;
    end = start;
    back();
  }
  // "has on many occasions condemned": a phrase with a preposition inside the sentence is no subject.
  if (start > 1 && phrasePrepositions.has(tree.tokens[start - 1].text)) return null;
  return headWithin(tree, start, end);
}

/** Whether a comma stands among the words from one position up to, but not at, another. */
export function hasComma({ tokens }: Tree, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === ',');
}

/** The first of the nouns joined to this one: "Biden" for the "Moon" of "Biden and Moon". */
function firstConjunct(tree: Tree, found: Token | null): Token | null {
  let token = found;
  for (let step = 0; step < 12 && token !== null && token.relation === 'conj' && token.head >= 0; step += 1) {
    const above: Token = tree.tokens[token.head];
    if (above.index > token.index || !mayBeSomebody(tree, above.index)) break;
    // "at the summit in Quito, Peru and Chile welcomed": the tree joins Peru to the summit.
    if (prepositionOf(tree, above.index) !== null && hasComma(tree, above.index, token.index)) break;
    token = above;
  }
  return token;
}

/** "… in quotes," said NAME, …: the phrase behind the verb ends in a comma, a stop or a relative clause. */
export function isInvertedEnd(tree: Tree, verb: number): boolean {
  const end = phraseFrom(tree, verb + 1, tree.tokens.length);
  if (end === verb + 1) return false;
  return /^(?:[,.;(]|who|of)$/i.test(tree.tokens[end]?.text ?? '.');
}

/**
 * Whom the words around a verb give as its subject, where the tree has lost it; null for none.
 *
 * @param isJoined whether the verb is joined to another, so that what stands behind it is its object.
 */
export function nearbySubject(tree: Tree, verb: number, isJoined: boolean): Token | null {
  let first = verb;
  while (first > 0 && isBesideVerb(tree.tokens[first - 1])) first -= 1;
  if (first < verb && afterPause(tree, first)) return beforeApposition(tree, first);
  if (!afterPause(tree, verb)) return firstConjunct(tree, justBefore(tree, verb));
  const isFirst = !isJoined && isInvertedEnd(tree, verb);
  return (
    (isFirst ? inverted(tree, verb) : null) ??
    beforeApposition(tree, verb) ??
    (isJoined ? null : inverted(tree, verb))
  );
}
