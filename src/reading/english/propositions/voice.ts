import { dependent, dependents } from '../grammar/dependents.ts';
import type { Tree } from '../grammar/tree.ts';
import { lemmaAt } from '../grammar/word-kinds.ts';

/** Relations under which a participle without a helper is passive. */
const bare: ReadonlySet<string> = new Set(['acl', 'amod', 'advcl', 'root', 'parataxis', 'xcomp', 'ccomp']);

/**
 * Whether a verb stands in the passive: with a helper, or as a participle that modifies a noun, opens a clause or heads a headline.
 *
 * "was either fined or sent home": the second shares the helper, whatever the tagger calls it.
 */
export function isPassive(tree: Tree, verb: number): boolean {
  const { xpos, relation, head } = tree.tokens[verb];
  if (dependent(tree, verb, ['aux:pass']) >= 0) return true;
  if (xpos !== 'VBN' && xpos !== 'VBD') return false;
  if (dependent(tree, verb, ['nsubj:pass']) >= 0) return true;
  const helper = dependents(tree, verb, ['aux', 'cop']).at(-1);
  if (helper !== undefined) return lemmaAt(tree, helper) === 'be';
  if (dependent(tree, verb, ['obj', 'nsubj']) >= 0) return false;
  if (relation === 'conj') return head >= 0 && isPassive(tree, head);
  return xpos === 'VBN' && bare.has(relation) && lemmaAt(tree, verb) !== 'go';
}
