import { headOfRange } from './head-of-span.ts';
import { isDayOrUnit } from '../lexicon/time-nouns.ts';
import type { Token } from '../../../model/annotated.ts';
import type { Tree } from './tree.ts';
import { isPhrasal, isGlued } from './word-kinds.ts';

/** An apposition is looked for so many words back. */
export const reach = 45;

/** Whether this token may be somebody or something: a word of a noun phrase, no mark, no day ("said Thursday"). */
export function mayBeSomebody(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  return nominal.has(token.upos) && !isDayOrUnit(token.text) && /\p{L}/u.test(token.text);
}

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'X']);

/** Whether a token may stand inside a plain noun phrase outside quotations. */
export function isPhraseWord(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  if (tree.quotationOf[at] !== -1) return false;
  if (token.text === '-') return isGlued(tree.tokens, at);
  // "the deal that Ana Ruiz agreed": a relative pronoun opens a clause.
  if (token.xpos.startsWith('W')) return false;
  return (isPhrasal(token) || /^['’]s?$/.test(token.text)) && !isDayOrUnit(token.text);
}

/** The noun or pronoun of a range that heads it, else its last; null for none. */
export function headWithin(tree: Tree, start: number, end: number): Token | null {
  const head = headOfRange(tree, { start, end });
  if (head !== null && standsFor(head)) return head;
  return tree.tokens.slice(start, end).findLast(standsFor) ?? null;
}

const standsFor = ({ upos, relation }: Token): boolean =>
  /^(?:NOUN|PROPN|PRON)$/.test(upos) && relation !== 'nmod:poss';

/** Where the run of a plain noun phrase's words that starts here ends. */
export function phraseFrom(tree: Tree, start: number, limit: number): number {
  let end = start;
  while (end < limit && isPhraseWord(tree, end)) end += 1;
  return end;
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
