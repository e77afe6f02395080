import type { Sentence, Token } from '../../../model/annotated.ts';
import { dependentsByHead, withoutSubtype, type Dependents } from '../../mechanics/dependents.ts';

/** A sentence with the two questions that its tree answers at once: who hangs below, and how far below reaches. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Children of each token, in text order. */
  readonly children: Dependents;
  /** First and last position below each token, itself included. */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Nothing hangs on punctuation: what a parser hung there goes to what the mark itself hangs on. */
function offPunctuation(tokens: readonly Token[], token: Token): Token {
  let { head } = token;
  for (let step = 0; step < 4 && head >= 0 && tokens[head].upos === 'PUNCT'; step += 1)
    head = tokens[head].head;
  return head === token.head || head === token.index ? token : { ...token, head };
}

/** Builds the tree of a sentence; linear in tokens times depth. */
export function treeOf(sentence: Sentence): Tree {
  const tokens = sentence.tokens.map((token) => offPunctuation(sentence.tokens, token));
  const first = tokens.map((token) => token.index);
  const last = first.slice();
  for (const { index, head } of tokens) {
    let above = head;
    for (let depth = 0; above >= 0 && depth < tokens.length; depth += 1) {
      if (index < first[above]) first[above] = index;
      if (index > last[above]) last[above] = index;
      above = tokens[above].head;
    }
  }
  return { sentence, tokens, children: dependentsByHead(tokens.map(({ head }) => head)), first, last };
}

/** The relation without its subtype. */
export function baseRelation(token: Token): string {
  return withoutSubtype(token.relation);
}

/** The first child under one of these relations (without subtypes), or null. */
export function childBy(tree: Tree, head: number, ...relations: readonly string[]): Token | null {
  for (const child of tree.children[head]) {
    if (relations.includes(baseRelation(tree.tokens[child]))) return tree.tokens[child];
  }
  return null;
}

/** All children under one of these relations (without subtypes), in text order. */
export function childrenBy(tree: Tree, head: number, ...relations: readonly string[]): readonly Token[] {
  const found: Token[] = [];
  for (const child of tree.children[head]) {
    const token = tree.tokens[child];
    if (relations.includes(baseRelation(token))) found.push(token);
  }
  return found;
}

/** Whether the verb stands in the passive: it has a passive auxiliary, or a passive subject and the form for it. */
export function isPassive(tree: Tree, verb: number): boolean {
  const form = tree.tokens[verb].xpos;
  return tree.children[verb].some((child) => {
    const { relation } = tree.tokens[child];
    return relation === 'aux:pass' || (relation === 'nsubj:pass' && form === 'VBN');
  });
}

/** Whether the verb is negated ("did not say", "never promised"). */
export function isNegated(tree: Tree, verb: number): boolean {
  return tree.children[verb].some((child) => {
    const token = tree.tokens[child];
    return token.upos !== 'NOUN' && /^(?:not|n't|n’t|never)$/i.test(token.text);
  });
}
