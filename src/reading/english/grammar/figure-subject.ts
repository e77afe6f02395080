import type { Token } from '../../../model/annotated.ts';
import { dependentToken } from './dependents.ts';
import type { Tree } from './tree.ts';

/** The verb's subject: its own, or for a bare infinitive or participle that of the verb above it. */
export function subjectOf(tree: Tree, verb: Token): Token | null {
  let current: Token | undefined = verb;
  for (let step = 0; current && step < 4; step += 1) {
    const own = dependentToken(tree, current.index, ['nsubj', 'csubj']);
    if (own)
      return isRelative(own) && current.relation.startsWith('acl')
        ? (tree.tokens[current.head] ?? null)
        : own;
    if (!/^(?:xcomp|conj|advcl|acl)/.test(current.relation)) return null;
    if (current.relation.startsWith('acl')) return tree.tokens[current.head] ?? null;
    current = tree.tokens[current.head];
  }
  return null;
}

function isRelative(token: Token): boolean {
  return /^(?:which|that|who)$/i.test(token.text);
}
