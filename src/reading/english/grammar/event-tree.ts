import type { Sentence, Token } from '../../../model/annotated.ts';
import { dependentsByHead, isOneOf, withoutSubtype, type Dependents } from '../../mechanics/dependents.ts';

/** A sentence's tree with its arcs turned round. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Dependents of each token, in text order. */
  readonly children: Dependents;
}

/** Turns the arcs of a sentence round; linear. */
export function treeOf(sentence: Sentence): Tree {
  const { tokens } = sentence;
  return { sentence, tokens, children: dependentsByHead(tokens.map((token) => governorOf(tokens, token))) };
}

const joinable = new Set(['obj', 'iobj', 'obl', 'nsubj', 'nsubj:pass', 'nmod']);
const farthest = 12;

/** The head of a token; a noun that the tree joins to a verb ("asked Lima and its allies") is joined to the noun before it. */
function governorOf(tokens: readonly Token[], token: Token): number {
  if (token.relation !== 'conj' || !isNominal(token) || !isVerb(tokens[token.head] ?? token))
    return token.head;
  for (let at = token.index - 1; at > token.head && token.index - at < farthest; at -= 1) {
    if (tokens[at].head === token.head && joinable.has(tokens[at].relation)) return at;
  }
  return token.head;
}

/** The relation without its subtype: `nsubj:pass` gives `nsubj`. */
export function baseRelation(token: Token): string {
  return withoutSubtype(token.relation);
}

const none: readonly number[] = [];

/** Dependents of a token whose relation, with or without its subtype, is one of these. */
export function dependents(tree: Tree, of: number, relations: readonly string[]): readonly number[] {
  const children = tree.children[of];
  let found: number[] | null = null;
  for (const child of children) {
    if (!isOneOf(tree.tokens[child].relation, relations)) continue;
    if (found === null) found = [child];
    else found.push(child);
  }
  return found ?? none;
}

/** The first such dependent, or -1. */
export function dependent(tree: Tree, of: number, relations: readonly string[]): number {
  for (const child of tree.children[of]) {
    if (isOneOf(tree.tokens[child].relation, relations)) return child;
  }
  return -1;
}

/** The token with the words joined to it by "and" or a comma, in text order. */
export function withConjuncts(tree: Tree, token: number): readonly number[] {
  const found = [token];
  for (const member of found) found.push(...dependents(tree, member, ['conj']));
  return found;
}

/** Lower-case lemma of a token. */
export function lemmaAt(tree: Tree, token: number): string {
  return tree.tokens[token].lemma.toLowerCase();
}

/** Whether `token` is `top` or stands below it; at most the sentence's depth in steps. */
export function isBelow(tree: Tree, token: number, top: number): boolean {
  let here = token;
  for (let steps = 0; here >= 0 && steps <= tree.tokens.length; steps += 1) {
    if (here === top) return true;
    here = tree.tokens[here].head;
  }
  return false;
}

const verbal = new Set(['VERB', 'AUX']);

/** Whether the token may stand as a verb; the treebanks call the "United" of a name one. */
export function isVerb(token: Token): boolean {
  return verbal.has(token.upos) && !token.xpos.startsWith('NNP');
}

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X']);

/** Whether the token may stand for a thing or a person. */
export function isNominal(token: Token): boolean {
  return nominal.has(token.upos);
}
