import type { Tree } from './tree.ts';

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
