import { foldedWords, foldPhrase } from '../../model/fold-text.ts';
import type { ResolvedActor } from '../actors/resolve-actors.ts';
import type { PairFeature } from '../events/pair-features.ts';
import { compareNames, maybeSameNameFrom } from '../names/compare-names.ts';

/** Two actors of the record, as far as a doubt about them is weighed. */
export type DoubtedActor = Pick<ResolvedActor, 'type' | 'name' | 'aliases' | 'country' | 'offices'>;

type Weigh = (a: DoubtedActor, b: DoubtedActor) => number;

/** What speaks for two actors being one, and against it; the weights are whole numbers. */
const weighing: Readonly<Record<string, Weigh>> = {
  name: nameWeight,
  'other name': (a, b) => (sharedNames(a, b).length > 0 ? 6 : 0),
  country: countryWeight,
  office: (a, b) => (titlesOf(a).isDisjointFrom(titlesOf(b)) ? 0 : 2),
};

/** From this score on two actors that the record keeps apart may be one. */
const doubtfulFrom = 6;

/** How much it speaks against two actors that one article names both: a reporter who names two means two more often than not. */
const namedTogether: PairFeature = { name: 'article', weight: -3 };

/**
 * What makes it doubtful that two actors are two, the features that are not 0 in a fixed order; null where they clearly are, as states are, and
 * nameless groups ("officials").
 */
export function actorDoubt(
  a: DoubtedActor,
  b: DoubtedActor,
  { isNamedTogether }: { readonly isNamedTogether: () => boolean },
): readonly PairFeature[] | null {
  if (a.type !== b.type || a.type === 'state' || a.type === 'group' || areOfTwoStates(a, b)) return null;
  const features = Object.entries(weighing)
    .map(([name, weigh]) => ({ name, weight: weigh(a, b) }))
    .filter(({ weight }) => weight !== 0);
  const hasName = features.some(
    ({ name, weight }) => weight > 0 && (name === 'name' || name === 'other name'),
  );
  if (!hasName || scoreOf(features) < doubtfulFrom) return null;
  const all = isNamedTogether() ? [...features, namedTogether] : features;
  return scoreOf(all) < doubtfulFrom ? null : all;
}

/** The sum of the weights. */
export const scoreOf = (features: readonly PairFeature[]): number =>
  features.reduce((sum, { weight }) => sum + weight, 0);

/** From 0 for names that are hardly alike to 10 for the same letters. */
function nameWeight(a: DoubtedActor, b: DoubtedActor): number {
  const likeness = compareNames(a.name, b.name, a.type);
  return likeness < maybeSameNameFrom ? 0 : Math.round((likeness - maybeSameNameFrom) * 20);
}

/** The names under which both are known beside the names that they are shown by: "DoD" for two bodies, of which one is shown so. */
export function sharedNames(a: DoubtedActor, b: DoubtedActor): readonly string[] {
  if (foldPhrase(a.name) === foldPhrase(b.name)) return [];
  const others = new Set(tellingNames(b));
  return tellingNames(a).filter((name) => others.has(name));
}

/** The names that tell an actor, folded: of a person those of two words and more, for one word is borne by many. */
export function tellingNames({ type, name, aliases }: DoubtedActor): readonly string[] {
  const fewest = type === 'person' ? 2 : 1;
  const names = [name, ...aliases].filter((one) => foldedWords(one).length >= fewest && one.length > 2);
  return [...new Set(names.map(foldPhrase))];
}

/**
 * Persons of two states may be one whom an article files by the state that he is sent to. One state says less of two bodies, whose names
 * mostly have it in them.
 */
function countryWeight(a: DoubtedActor, b: DoubtedActor): number {
  if (a.country === null || b.country === null) return 0;
  return a.country !== b.country ? -4 : a.type === 'person' ? 2 : 1;
}

/** Whether two bodies are of two states: their ministries of health are never one. */
const areOfTwoStates = (a: DoubtedActor, b: DoubtedActor): boolean =>
  a.type === 'organization' && a.country !== null && b.country !== null && a.country !== b.country;

const titlesOf = ({ offices }: DoubtedActor): ReadonlySet<string> =>
  new Set(offices.map(({ title }) => title));
