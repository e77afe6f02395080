import type { Tree } from '../../src/reading/english/grammar/tree.ts';
import { scoredRoles } from './gold-roles.ts';
import type { GoldHead, GoldRoles, RoleHeads, ScoredRole } from './gold-roles.ts';
import type { RoleSentence } from './role-sentences.ts';

/** The heads of one role of a predicate, held against the gold. */
export interface Alignment {
  readonly role: ScoredRole;
  readonly right: readonly number[];
  readonly missed: readonly number[];
  readonly wrong: readonly number[];
}

/** Holds the heads that are given for a predicate against the gold ones, role by role. What may be given or not is left out. */
export function alignRoles(
  tree: Tree,
  { treebank }: RoleSentence,
  { gold, found }: { readonly gold: GoldRoles; readonly found: Partial<RoleHeads> },
): readonly Alignment[] {
  const wanted = new Set([...gold.heads, ...gold.also].map(({ token }) => token));
  const settled = settle(
    found,
    (token) => namesakes(tree, treebank, token).find((at) => wanted.has(at)) ?? token,
  );
  return scoredRoles.map((role) => {
    const given = settled[role].filter((token) => !isAmong(gold.also, token, role));
    const want = gold.heads.filter((head) => roleIn(settled, head) === role).map(({ token }) => token);
    return {
      role,
      right: given.filter((token) => want.includes(token)),
      missed: want.filter((token) => !given.includes(token)),
      wrong: given.filter((token) => !want.includes(token)),
    };
  });
}

function settle(found: Partial<RoleHeads>, of: (token: number) => number): RoleHeads {
  const heads = (role: ScoredRole): readonly number[] => [...new Set((found[role] ?? []).map(of))];
  return {
    agent: heads('agent'),
    patient: heads('patient'),
    partner: heads('partner'),
    recipient: heads('recipient'),
  };
}

/**
 * The words that stand for one: a flat name ("Ana Ruiz", "President Ruiz") has no head but by convention, and two treebanks have two, so
 * that any word of the name is right, be it flat in our tree or in the treebank's.
 */
function namesakes(tree: Tree, treebank: RoleSentence['treebank'], token: number): readonly number[] {
  const isFlat = (relation: string): boolean => relation.startsWith('flat');
  const above = isFlat(treebank.relations[token]) ? [treebank.heads[token]] : [];
  return [token, ...above, ...tree.children[token].filter((child) => isFlat(tree.tokens[child].relation))];
}

/** The role in which a gold head is given, where that is one of its own; else the one in which it is missed. */
function roleIn(found: RoleHeads, { token, roles }: GoldHead): ScoredRole | undefined {
  return roles.find((role) => found[role].includes(token)) ?? roles[0];
}

function isAmong(heads: readonly GoldHead[], token: number, role: ScoredRole): boolean {
  return heads.some((head) => head.token === token && head.roles.includes(role));
}
