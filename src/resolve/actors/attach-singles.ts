import { foldedWords } from '../../model/fold-text.ts';
import type { CountedActor } from '../actor-signature.ts';
import { callKey, isCommonFamily } from '../call-key.ts';
import { saidDifferent } from '../judgements.ts';
import type { Judgements } from '../judgements.ts';
import { compareGroups, groupOf, idsOf } from './actor-group.ts';
import type { ActorGroup } from './actor-group.ts';

/** Of several bearers of a single name the one whom articles name most gets it, if they name him so many times as often as the next. */
const dominance = 5;

/** From this many articles on a person is known by a rare family name alone. */
const knownFrom = 3;

/** Gives each single name ("Cường") to the one full name that clearly is meant; the others stay by themselves. */
export function attachSingles(
  full: readonly ActorGroup[],
  single: readonly ActorGroup[],
  judgements: Judgements,
): readonly ActorGroup[] {
  const called = Map.groupBy(full, (group) => `${callKey(group.name, group.country)} ${group.country ?? ''}`);
  const added = new Map<ActorGroup, CountedActor[]>();
  const alone: ActorGroup[] = [];
  for (const group of single) {
    const bearers = bearersOf(group, full, called);
    const free = bearers.filter((one) => !saidDifferent(idsOf(one), idsOf(group), judgements));
    const bearer = clearest(free, titlesOf(group));
    if (bearer === null) alone.push(group);
    else added.set(bearer, [...(added.get(bearer) ?? []), ...group.members]);
  }
  return [...full.map((group) => groupOf([...group.members, ...(added.get(group) ?? [])])), ...alone];
}

/** The full names that a single name may stand for: those of its country, or, where it has no country, those with the same office. */
function bearersOf(
  group: ActorGroup,
  full: readonly ActorGroup[],
  called: ReadonlyMap<string, readonly ActorGroup[]>,
): readonly ActorGroup[] {
  const name = foldedWords(group.name)[0] ?? '';
  if (group.country !== null) return called.get(`${name} ${group.country}`) ?? [];
  const titles = titlesOf(group);
  if (titles.size === 0) return wellKnown(name, full);
  return full.filter(
    (one) => callKey(one.name, one.country) === name && !titles.isDisjointFrom(titlesOf(one)),
  );
}

/** The bearers of a rare family name that stands without country and office, if several articles name one of them. */
function wellKnown(name: string, full: readonly ActorGroup[]): readonly ActorGroup[] {
  if (isCommonFamily(name)) return [];
  const bearers = full.filter((one) => callKey(one.name, one.country) === name);
  return bearers.some((one) => one.weight >= knownFrom) ? bearers : [];
}

function titlesOf(group: ActorGroup): ReadonlySet<string> {
  return new Set(
    group.members.flatMap((one) => one.offices.map((held) => `${held.tenure ?? ''} ${held.title}`)),
  );
}

/**
 * The bearer that clearly outweighs the others. "President Obama" is the one whom articles call president: where several are called by
 * the name, each weighs by the articles that give it a title of the single name, if any gives one.
 */
function clearest(bearers: readonly ActorGroup[], titles: ReadonlySet<string>): ActorGroup | null {
  const titled = new Map(bearers.map((one) => [one, titledWeight(one, titles)]));
  const byTitle = [...titled.values()].some((weight) => weight > 0);
  const weightOf = (one: ActorGroup): number => (byTitle ? (titled.get(one) ?? 0) : one.weight);
  const [first, second] = bearers.toSorted((a, b) => weightOf(b) - weightOf(a) || compareGroups(a, b));
  if (first === undefined) return null;
  return second === undefined || weightOf(first) >= dominance * weightOf(second) ? first : null;
}

/** In how many articles a group is given one of these titles. */
function titledWeight(group: ActorGroup, titles: ReadonlySet<string>): number {
  const titled = group.members.filter((one) =>
    one.offices.some((held) => titles.has(`${held.tenure ?? ''} ${held.title}`)),
  );
  return titled.reduce((sum, one) => sum + one.count, 0);
}
