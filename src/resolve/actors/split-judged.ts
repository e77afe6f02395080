import { compareText } from '../../model/order.ts';
import type { CountedActor } from '../actor-signature.ts';
import { splitWays, type Judgements, type SplitBy } from '../judgements.ts';
import { partOf, wholeId } from '../parted-id.ts';
import { groupOf, idsOf, type ActorGroup } from './actor-group.ts';

/** What is looked at of a signature when its actor is split. */
export type SplitMember = Pick<CountedActor, 'id' | 'count' | 'offices'>;

/** Parts the groups that people have called several actors. The order of the decisions does not matter. */
export function splitJudged(groups: readonly ActorGroup[], { split }: Judgements): readonly ActorGroup[] {
  if (split.length === 0) return groups;
  return groups.flatMap((group) => {
    const ids = idsOf(group);
    const about = split.filter(({ members }) => members.some((id) => ids.has(id)));
    if (about.length === 0) return [group];
    const by = splitWays.find((way) => about.some((one) => one.by === way)) ?? 'article';
    const parts = partsBy(group.members, by);
    return parts.length < 2 ? [group] : parts.map((part) => ({ ...groupOf(part), part: part[0].id }));
  });
}

/**
 * The parts of an actor, each sorted by id: by article, what one article calls it is a part; by name, each signature is (a spelling, a country,
 * a kind), whichever article gives it; by office, what shares an office is, and what is given none goes to the part that most articles name.
 * By article and office every article has signatures of its own (`partedArticle`).
 */
export function partsBy<M extends SplitMember>(
  members: readonly M[],
  by: SplitBy,
): readonly (readonly M[])[] {
  const sorted = members.toSorted((a, b) => compareText(a.id, b.id));
  switch (by) {
    case 'article':
      return [...Map.groupBy(sorted, ({ id }) => partOf(id) ?? id).values()];
    case 'name':
      return [...Map.groupBy(sorted, ({ id }) => wholeId(id)).values()];
    case 'office':
      return partsByOffice(sorted);
  }
}

function partsByOffice<M extends SplitMember>(members: readonly M[]): readonly (readonly M[])[] {
  const parts: { readonly offices: Set<string>; readonly members: M[] }[] = [];
  for (const member of members) {
    const offices = officesOf(member);
    if (offices.size === 0) continue;
    const met = parts.filter((part) => !part.offices.isDisjointFrom(offices));
    const joined = {
      offices: new Set([...offices, ...met.flatMap((part) => [...part.offices])]),
      members: [...met.flatMap((part) => part.members), member],
    };
    parts.splice(0, parts.length, ...parts.filter((part) => !met.includes(part)), joined);
  }
  const without = members.filter((one) => officesOf(one).size === 0);
  const [first, ...rest] = parts
    .map((part) => part.members)
    .toSorted((a, b) => weightOf(b) - weightOf(a) || compareText(a[0].id, b[0].id));
  if (first === undefined) return [members];
  return [[...first, ...without], ...rest].map((part) => part.toSorted((a, b) => compareText(a.id, b.id)));
}

const officesOf = ({ offices }: SplitMember): ReadonlySet<string> =>
  new Set(offices.map((held) => `${held.title} ${held.country ?? ''}`));

const weightOf = (members: readonly SplitMember[]): number =>
  members.reduce((sum, one) => sum + one.count, 0);
