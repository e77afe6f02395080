import { dependent, dependents } from '../grammar/dependents.ts';
import type { Tree } from '../grammar/tree.ts';
import { draftRoles } from './draft-roles.ts';
import type { Roles } from './proposition.ts';
import { certainSubject } from '../grammar/certain-subject.ts';

/**
 * Gives what stands round an adjective its roles: who is so, and what he is so about, of or to do ("is ready to sign", "is wary of
 * Lima").
 */
export function rolesAtAdjective(tree: Tree, adjective: number): Roles {
  const { roles, put } = draftRoles();
  const { relation, head } = tree.tokens[adjective];
  put('patient', relation === 'amod' ? head : certainSubject(tree, adjective));
  put('topic', dependent(tree, adjective, ['xcomp', 'ccomp']));
  for (const child of dependents(tree, adjective, ['obl'])) {
    if (dependent(tree, child, ['case']) >= 0) put('topic', child);
  }
  return roles;
}
