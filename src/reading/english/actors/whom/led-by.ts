import type { Party } from '../../../../model/actor.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { partiesListedAt } from './parties-listed.ts';
import type { PartyFrame } from './party-frame.ts';

/** Verbs of being at the head of a group. */
const leading: ReadonlySet<string> = new Set(['lead', 'head', 'chair']);

/** Groups that are sent together. */
const sentGroups: ReadonlySet<string> = new Set([
  'delegation',
  'mission',
  'team',
  'group',
  'party',
  'entourage',
]);

/** Heads of the "by" phrases that name who leads a group: "a delegation *led by* the minister". */
export function leadersOf(tree: Tree, group: number): readonly number[] {
  if (!sentGroups.has(lemmaAt(tree, group))) return [];
  return dependents(tree, group, ['acl'])
    .filter((verb) => leading.has(lemmaAt(tree, verb)))
    .flatMap((verb) => dependents(tree, verb, ['obl:agent']));
}

/** Those who lead the group of a word, whose state then need not be told beside them. */
export function ledBy(frame: PartyFrame, group: number): readonly Party[] {
  return leadersOf(frame.tree, group).flatMap((leader) => partiesListedAt(frame, leader));
}
