import type { TreebankSentence } from '../src/language/conllu.ts';

/** A word of a tree that can be cut and grown; `head` is null for the root. */
export interface WordNode {
  form: string;
  upos: string;
  xpos: string;
  relation: string;
  head: WordNode | null;
}

/** The words of a sentence, in order, as nodes. */
export function nodesOf(sentence: TreebankSentence): WordNode[] {
  const nodes = sentence.forms.map((form, at): WordNode => ({
    form,
    upos: sentence.upos[at],
    xpos: sentence.xpos[at],
    relation: sentence.relations[at],
    head: null,
  }));
  for (const [at, head] of sentence.heads.entries()) nodes[at].head = head < 0 ? null : nodes[head];
  return nodes;
}

/** The sentence that the nodes spell, of the same document. Lemmas and the last column are left blank. */
export function sentenceFrom(nodes: readonly WordNode[], document: string): TreebankSentence {
  const places = new Map(nodes.map((node, at) => [node, at]));
  return {
    forms: nodes.map(({ form }) => form),
    lemmas: nodes.map(() => '_'),
    upos: nodes.map(({ upos }) => upos),
    xpos: nodes.map(({ xpos }) => xpos),
    heads: nodes.map(({ head }) => (head === null ? -1 : (places.get(head) ?? -1))),
    relations: nodes.map(({ relation }) => relation),
    misc: nodes.map(() => '_'),
    joined: [],
    document,
    text: nodes.map(({ form }) => form).join(' '),
  };
}
