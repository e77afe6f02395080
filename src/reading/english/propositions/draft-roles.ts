import type { RoleName } from '../lexicon/verb-roles.ts';
import type { Roles } from './proposition.ts';

/** Puts a token into a role; no role or no token (-1) is passed over, and nobody stands in a role twice. */
export type Put = (role: RoleName | null, token: number) => void;

/** Empty roles, and what fills them. */
export function draftRoles(): { readonly roles: Roles; readonly put: Put } {
  const roles: Record<RoleName, number[]> = {
    agent: [],
    patient: [],
    partner: [],
    recipient: [],
    source: [],
    topic: [],
  };
  const put: Put = (role, token) => {
    if (role !== null && token >= 0 && !roles[role].includes(token)) roles[role].push(token);
  };
  return { roles, put };
}
