import type { Token } from '../../../model/annotated.ts';
import { amountHolders } from '../lexicon/amount-words.ts';
import { ownerPrepositions } from '../lexicon/function-words.ts';
import { farOff } from '../lexicon/place-words.ts';
import { isTimeNoun } from '../lexicon/time-nouns.ts';
import { dependentTokens } from '../grammar/dependents.ts';
import { prepositionOf } from '../grammar/prepositions.ts';
import type { Tree } from '../grammar/tree.ts';
import { isGoal } from './goal-phrase.ts';

/** A noun phrase split as a figure names it. */
export interface NamedPhrase {
  /** The noun with what stands before it, without articles and numbers: "two-way trade". */
  readonly measure: string;
  /** Its owner or its complement: "rice" of "exports of rice", "Norway" of "Norway's stocks". */
  readonly of: string | null;
  readonly head: Token;
}

const frontRelations = new Set([
  'compound',
  'amod',
  'flat',
  'goeswith',
  'nmod:desc',
  'advmod',
  'punct',
  'nmod:unmarked',
]);

/** Names the phrase of a head noun (without the amount itself as its complement); null for pronouns and other heads that name nothing. */
export function nameOf(tree: Tree, head: Token, amount?: Token): NamedPhrase | null {
  if (head.upos === 'PRON' || head.upos === 'DET' || head.upos === 'PUNCT' || head.upos === 'NUM')
    return null;
  const container = innerHead(tree, head, amount);
  if (container) {
    const inner = nameOf(tree, container, amount);
    if (inner) return inner;
  }
  return { measure: frontText(tree, head), of: ownerOf(tree, head, amount), head };
}

/**
 * The noun behind the "of" of a noun of amount, which is measured instead: "the number of *visitors*", "the value of *exports*"; null for
 * none.
 */
function innerHead(tree: Tree, head: Token, amount?: Token): Token | null {
  if (!amountHolders.has(head.lemma)) return null;
  const held = dependentTokens(tree, head.index, ['nmod']).find(
    ({ index }) => index !== amount?.index && prepositionOf(tree, index) === 'of',
  );
  return held ?? null;
}

/** The head with the adjectives and nouns right before it, lower case but for names. */
export function frontText({ tokens }: Tree, head: Token): string {
  let first = head.index;
  while (first > 0) {
    const before = tokens[first - 1];
    if (!before || !(joinsFront(before, tokens, head.index) || leadsCompound(before, tokens))) break;
    first -= 1;
  }
  while (first < head.index && !opensPhrase(tokens, first)) first += 1;
  let last = head.index;
  while (tokens[last + 1]?.relation.startsWith('flat') && tokens[last + 1]?.head === head.index) last += 1;
  return textOf(tokens.slice(first, last + 1));
}

function opensPhrase(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return (
    token !== undefined && (/^(?:ADJ|NOUN|PROPN|VERB)$/.test(token.upos) || leadsCompound(token, tokens))
  );
}

/** Whether a number is the first part of a compound: "two" of "two-way trade". */
function leadsCompound({ index, upos, span }: Token, tokens: readonly Token[]): boolean {
  const hyphen = tokens[index + 1];
  return (
    upos === 'NUM' && hyphen !== undefined && /^[-‑]$/.test(hyphen.text) && hyphen.span.start === span.end
  );
}

function joinsFront(token: Token, tokens: readonly Token[], head: number): boolean {
  if (token.upos === 'NUM' || token.upos === 'DET' || token.upos === 'PRON' || token.text === ',')
    return false;
  if (token.upos === 'PUNCT') return /^[-‑–]$/.test(token.text);
  let up = token.head;
  for (let step = 0; step < 3; step += 1) {
    if (up === head) return frontRelations.has(token.relation);
    up = tokens[up]?.head ?? -1;
  }
  return false;
}

/** The words as written with single spaces, lower case but for names. */
export function textOf(tokens: readonly Token[]): string {
  let text = '';
  let end = tokens[0]?.span.start ?? 0;
  for (const token of tokens) {
    if (token.span.start > end) text += ' ';
    text += isNamed(token) ? token.text : token.text.toLowerCase();
    end = token.span.end;
  }
  return text;
}

function isNamed(token: Token): boolean {
  if (token.upos === 'PROPN' || token.upos === 'X' || /^.+\p{Lu}/u.test(token.text)) return true;
  return token.index > 0 && /^\p{Lu}/u.test(token.text);
}

function isTime({ text }: Token): boolean {
  return isTimeNoun(text) || /^\d+$/.test(text);
}

/** Kinds of words behind a preposition that own nothing: "from *abroad*", "of *up* to". */
const noOwner: ReadonlySet<string> = new Set(['PRON', 'ADV', 'ADP']);
const isFarOff = ({ text }: Token): boolean => farOff.has(text.toLowerCase());

/** The possessor, else the complement behind the noun, as written; null where there is neither. */
function ownerOf(tree: Tree, head: Token, amount?: Token): string | null {
  const owner = dependentTokens(tree, head.index, ['nmod:poss'])[0];
  if (owner && owner.upos !== 'PRON' && !isTime(owner)) return frontText(tree, owner);
  const complement = dependentTokens(tree, head.index, ['nmod']).find(
    (token) =>
      token.index > head.index &&
      ownerPrepositions.has(prepositionOf(tree, token.index) ?? '') &&
      !noOwner.has(token.upos) &&
      !isFarOff(token) &&
      token.index !== amount?.index &&
      !isGoal(tree, head, token) &&
      !isTime(token) &&
      token.lemma !== 'percent' &&
      dependentTokens(tree, token.index, ['nummod']).length === 0,
  );
  if (!complement || complement.upos === 'NUM' || complement.upos === 'SYM') return null;
  return joined(tree, complement);
}

/** The complement with all that is joined to it: "Japan and Korea", "wheat, rice and sugar". */
function joined(tree: Tree, head: Token): string {
  const more = dependentTokens(tree, head.index, ['conj']).filter((token) => token.index - head.index < 10);
  const names = [head, ...more].map((token) => frontText(tree, token));
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
