import type { Tree } from './tree.ts';

/** Whether the verb is negated ("did not say", "never promised"). */
export function isNegated(tree: Tree, verb: number): boolean {
  return tree.children[verb].some((child) => {
    const token = tree.tokens[child];
    return token.upos !== 'NOUN' && /^(?:not|n't|n’t|never)$/i.test(token.text);
  });
}
