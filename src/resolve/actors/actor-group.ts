import { foldPhrase } from '../../model/fold-text.ts';
import { compareText } from '../../model/order.ts';
import { heaviest } from '../heaviest.ts';
import { wholeId } from '../parted-id.ts';
import type { CountedActor } from '../actor-signature.ts';

/** Signatures taken as one actor while its block is folded. */
export interface ActorGroup {
  readonly members: readonly CountedActor[];
  /** Articles that give any of them, counted with repeats. */
  readonly weight: number;
  /** The most frequent name among its members. */
  readonly name: string;
  readonly country: string | null;
  /** What tells it from the other parts of an actor that a person has split; null where it is none. */
  readonly part: string | null;
}

/** Joins signatures into a group; the order of the members does not matter. */
export function groupOf(members: readonly CountedActor[]): ActorGroup {
  return {
    members: members.toSorted((a, b) => compareText(a.id, b.id)),
    weight: members.reduce((sum, one) => sum + one.count, 0),
    name: heaviest(members.map((one) => [one.name, one.count])) ?? '',
    country: countryOf(members),
    part: null,
  };
}

/** The country that most articles give; one given by an office counts four times, since it is surer than the words around a name. */
function countryOf(members: readonly CountedActor[]): string | null {
  const offices = members.flatMap((one) => one.offices.map((held) => [held.country, one.count * 4] as const));
  const own = members.map((one) => [one.country, one.count] as const);
  const known = [...offices, ...own].flatMap(([code, count]) =>
    code === null ? [] : [[code, count] as const],
  );
  return heaviest(known);
}

/** Heaviest first, then by folded name and country: the order in which groups are considered. */
export function compareGroups(a: ActorGroup, b: ActorGroup): number {
  return (
    b.weight - a.weight ||
    compareText(foldPhrase(a.name), foldPhrase(b.name)) ||
    compareText(a.country ?? '', b.country ?? '') ||
    compareText(a.members[0].id, b.members[0].id)
  );
}

/** Whether nothing speaks against one country: equal, or one of them unknown. */
export function countriesAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** Ids of the signatures of a group; of one that is an article's own also that of the whole, which decisions may be about. */
export const idsOf = (group: ActorGroup): ReadonlySet<string> =>
  new Set(group.members.flatMap(({ id }) => [id, wholeId(id)]));
