import type { Sentence, Token } from '../../model/annotated.ts';

/** A sentence with the two questions that its tree answers at once: who hangs below, and how far below reaches. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Children of each token, in text order. */
  readonly children: readonly (readonly number[])[];
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
  const children: number[][] = tokens.map(() => []);
  const first = tokens.map((token) => token.index);
  const last = tokens.map((token) => token.index);
  for (const token of tokens) {
    if (token.head >= 0) children[token.head]?.push(token.index);
    let above = token.head;
    for (let depth = 0; above >= 0 && depth < tokens.length; depth += 1) {
      if (token.index < first[above]) first[above] = token.index;
      if (token.index > last[above]) last[above] = token.index;
      above = tokens[above].head;
    }
  }
  return { sentence, tokens, children, first, last };
}

/** The relation without its subtype. */
export function baseRelation(token: Token): string {
  const colon = token.relation.indexOf(':');
  return colon === -1 ? token.relation : token.relation.slice(0, colon);
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
  return tree.children[head]
    .map((child) => tree.tokens[child])
    .filter((token) => relations.includes(baseRelation(token)));
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
