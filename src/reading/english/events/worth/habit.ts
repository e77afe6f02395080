import { actIs } from '../../../../model/acts.ts';
import { dependent } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { TokenEvent } from '../token-event.ts';

/** Whether a relative clause in the plain present tells a habit and no one event: "Lima keeps to the accords it signs". */
export function isHabit(tree: Tree, { outcome, sites }: TokenEvent): boolean {
  const [verb] = sites;
  const { xpos, relation, head } = tree.tokens[verb];
  if (relation !== 'acl:relcl' || !/^VB[PZ]$/.test(xpos) || tree.tokens[head].xpos !== 'NNS') return false;
  if (!actIs(outcome, 'dated') || dependent(tree, verb, ['aux', 'aux:pass']) >= 0) return false;
  const subject = dependent(tree, verb, ['nsubj']);
  return subject >= 0 && tree.tokens[subject].xpos === 'PRP';
}
