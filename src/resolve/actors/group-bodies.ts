import { foldedWords } from '../fold-text.ts';
import { saidDifferent, type Judgements } from '../judgements.ts';
import { compareNames, sameNameFrom } from '../names/compare-names.ts';
import type { CountedActor } from '../signature.ts';
import { compareGroups, groupOf, type ActorGroup } from './actor-group.ts';

/**
 * Groups the organisations and groups of one block.
 *
 * Same words and same country are one body; "the ministry of finance" of two countries are two. A body whose
 * country is not given joins the only one of its name, and stays by itself where there are several. Names that
 * merely overlap ("… Undong Foundation", "… Globalisation Foundation") are two bodies: only a person may join them.
 */
export function groupBodies(
  signatures: readonly CountedActor[],
  judgements: Judgements,
): readonly ActorGroup[] {
  const byName = Map.groupBy(signatures, (one) => `${nameKey(one.name)} ${one.country ?? ''}`);
  const groups = [...byName.values()].map(groupOf).toSorted(compareGroups);
  return joinVariants(groups, judgements);
}

const nameKey = (name: string): string =>
  foldedWords(name)
    .filter((word) => word !== 'the')
    .join(' ');

function joinVariants(groups: readonly ActorGroup[], judgements: Judgements): readonly ActorGroup[] {
  const leaders: { members: CountedActor[]; group: ActorGroup }[] = [];
  for (const group of groups.toSorted((a, b) => Number(a.country === null) - Number(b.country === null))) {
    const near = leaders.filter(({ group: leader }) => sameBody(leader, group, judgements));
    if (near.length === 1) near[0].members.push(...group.members);
    else leaders.push({ members: [...group.members], group });
  }
  return leaders.map(({ members }) => groupOf(members));
}

function sameBody(leader: ActorGroup, group: ActorGroup, judgements: Judgements): boolean {
  if (group.country !== null && leader.country !== group.country) return false;
  const alike = nameKey(leader.name) === nameKey(group.name);
  if (!alike && compareNames(leader.name, group.name, 'organization') < sameNameFrom) return false;
  const ids = (one: ActorGroup): ReadonlySet<string> => new Set(one.members.map((member) => member.id));
  return !saidDifferent(ids(leader), ids(group), judgements);
}
