import { dependent, dependents, withConjuncts } from '../grammar/dependents.ts';
import type { Tree } from '../grammar/tree.ts';
import { lemmaAt } from '../grammar/word-kinds.ts';

/**
 * All whom the head of a role names, in text order: the words joined to it, what stands beside it in apposition, and those whom "including"
 * tells by name: "five states, including Peru and Chile".
 */
export function membersOf(tree: Tree, head: number): readonly number[] {
  const joined = withConjuncts(tree, head);
  const found = new Set(joined);
  for (const member of joined) {
    for (const child of [...dependents(tree, member, ['appos']), ...includedIn(tree, member)]) {
      for (const one of withConjuncts(tree, child)) found.add(one);
    }
  }
  return [...found].toSorted((a, b) => a - b);
}

/** "including Peru": the tree hangs the name on the noun before, with "including" as its preposition. */
function includedIn(tree: Tree, noun: number): readonly number[] {
  return dependents(tree, noun, ['nmod', 'acl']).flatMap((child) => {
    if (lemmaAt(tree, child) === 'include') return dependents(tree, child, ['obj']);
    const preposition = dependent(tree, child, ['case']);
    return preposition >= 0 && tree.tokens[preposition].text.toLowerCase() === 'including' ? [child] : [];
  });
}
