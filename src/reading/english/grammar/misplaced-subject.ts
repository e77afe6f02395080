import { phrasePrepositions } from '../lexicon/function-words.ts';
import type { Token } from '../../../model/annotated.ts';
import type { Tree } from './tree.ts';
import { isBesideVerb, isInvertedEnd } from './nearby-subject.ts';
import { isPhraseWord, phraseFrom } from './plain-phrases.ts';

/** Whether another phrase than the tree's subject stands between a comma and the verb: "… the swap, Secretary Ruiz said". */
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
