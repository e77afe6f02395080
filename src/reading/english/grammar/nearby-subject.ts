import { objectForms, phrasePrepositions } from '../lexicon/function-words.ts';
import { isDayOrUnit } from '../lexicon/time-nouns.ts';
import type { Token } from '../../../model/annotated.ts';
import type { Tree } from './tree.ts';

/** Words that a plain noun phrase is made of. */
const phraseWord = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/;
/** An apposition is looked for so many words back. */
const reach = 45;

/** Whether this token may be somebody or something: a word of a noun phrase, no mark, no day ("said Thursday"). */
export function isNominal(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  if (isDayOrUnit(token.text) || !/\p{L}/u.test(token.text)) return false;
  return /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|X)$/.test(token.upos);
}

/** A hyphen inside a word ("centre-right") has no room on either side; a dash has. */
function isHyphen(tree: Tree, at: number): boolean {
  const { tokens } = tree;
  return (
    tokens[at - 1]?.span.end === tokens[at].span.start && tokens[at + 1]?.span.start === tokens[at].span.end
  );
}

function isPhraseWord(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  if (tree.quotationOf[at] !== -1 || isDayOrUnit(token.text)) return false;
  if (token.text === '-') return isHyphen(tree, at);
  // "the deal that Ana Ruiz agreed": a relative pronoun opens a clause.
  if (token.xpos.startsWith('W')) return false;
  return phraseWord.test(token.upos) || /^['’]s?$/.test(token.text);
}

/** The token of `start`–`end` that hangs outside it: its head. */
export function headWithin(tree: Tree, start: number, end: number): Token | null {
  const nominal = tree.tokens
    .slice(start, end)
    .filter((token) => /^(?:NOUN|PROPN|PRON)$/.test(token.upos) && token.relation !== 'nmod:poss');
  return nominal.find((token) => token.head < start || token.head >= end) ?? nominal.at(-1) ?? null;
}

/** Where the run of a plain noun phrase's words that starts here ends. */
export function phraseFrom(tree: Tree, start: number, limit: number): number {
  let end = start;
  while (end < limit && isPhraseWord(tree, end)) end += 1;
  return end;
}

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
function isBesideVerb(token: Token): boolean {
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

function isBehindCase(tree: Tree, { index }: Token): boolean {
  return tree.children[index].some((child) => child < index && tree.tokens[child].relation === 'case');
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
    if (above.index > token.index || !isNominal(tree, above.index)) break;
    // "at the summit in Quito, Peru and Chile welcomed": the tree joins Peru to the summit.
    if (isBehindCase(tree, above) && hasComma(tree, above.index, token.index)) break;
    token = above;
  }
  return token;
}

/** "… in quotes," said NAME, …: the phrase behind the verb ends in a comma, a stop or a relative clause. */
function isInvertedEnd(tree: Tree, verb: number): boolean {
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

/** "… the swap, Secretary Ruiz said": a phrase of its own stands between a comma and the verb. */
function isCloser(tree: Tree, subject: Token, verb: number): boolean {
  let end = verb;
  while (end > 0 && isBesideVerb(tree.tokens[end - 1])) end -= 1;
  let start = end;
  while (start > 0 && (isPhraseWord(tree, start - 1) || tree.tokens[start - 1].text === 'of')) start -= 1;
  return start < end && subject.index < start && /^(?:,|-|–|—)$/.test(tree.tokens[start - 1]?.text ?? '');
}

/** "…, says Ted Chen, a baker": behind a comma, a verb of saying with a name and a pause behind it is inverted. */
function namesBehind(tree: Tree, verb: number): boolean {
  if (tree.tokens[verb].lemma !== 'say' || tree.tokens[verb - 1]?.text !== ',' || !isInvertedEnd(tree, verb))
    return false;
  const end = phraseFrom(tree, verb + 1, tree.tokens.length);
  return tree.tokens.slice(verb + 1, end).some((token) => token.upos === 'PROPN');
}

/**
 * Whether the tree's subject is a word inside a phrase that speaks as a whole: behind a preposition ("a spokesman
 * for the *bank* said") or in an apposition ("Ada Brandt, the *mayor*, said").
 */
export function isMisplaced(tree: Tree, subject: Token, verb: number): boolean {
  if (subject.index < tree.labelEnd && verb >= tree.labelEnd) return true;
  if (subject.index > verb) return tree.tokens[verb - 1]?.text === ',' && !isInvertedEnd(tree, verb);
  // "As part of the plan we are …": "we" stands in no other phrase.
  if (/^(?:I|we|he|she|they)$/i.test(subject.text)) return false;
  if (isCloser(tree, subject, verb) || namesBehind(tree, verb)) return true;
  let start = subject.index;
  while (start > 0 && isPhraseWord(tree, start - 1)) start -= 1;
  const before = tree.tokens[start - 1]?.text ?? '';
  if (phrasePrepositions.has(before) || before === 'as') return true;
  // "the army's chief, Ada Brandt, said": a name between commas is who speaks.
  return before === ',' && tree.tokens[verb - 1].text === ',' && subject.upos !== 'PROPN';
}

/** The noun phrase right before a relative pronoun, where it holds a name: "Chen Li, who". */
export function nameBefore(tree: Tree, pronoun: number): Token | null {
  let end = pronoun;
  if (end > 0 && tree.tokens[end - 1].text === ',') end -= 1;
  let start = end;
  while (start > 0 && isPhraseWord(tree, start - 1)) start -= 1;
  const named = tree.tokens.slice(start, end).some((token) => token.upos === 'PROPN');
  return named ? headWithin(tree, start, end) : null;
}
