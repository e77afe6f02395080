import { createRandom, shuffle } from '../shuffle.ts';

/** One thing to learn from: what is seen of it, and whether it is so. */
export interface Example {
  readonly features: readonly string[];
  readonly isSo: boolean;
}

/** How a table is learnt; every number was tried by folds: docs/decisions/weighed-events.md. */
const rounds = 3;
const rate = 0.04;
/** A feature of fewer examples says nothing that holds elsewhere. */
const fewest = 3;
/** The first steps of a weight are not endless. */
const start = 0.01;

function frequent(examples: readonly Example[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([feature]) => feature));
}

/** How likely, for a sum of weights. */
export function likelihood(sum: number): number {
  return 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, sum))));
}

/** Learns the weights of a logistic regression by AdaGrad (Duchi and others 2011). The same examples always give the same weights. */
export function learn(examples: readonly Example[]): ReadonlyMap<string, number> {
  const known = frequent(examples);
  const lessons = examples.map(({ features, isSo }) => ({
    features: [...new Set(features)].filter((feature) => known.has(feature)),
    isSo,
  }));
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const random = createRandom(1);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(lessons, random);
    for (const { features, isSo } of lessons) {
      let sum = 0;
      for (const feature of features) sum += weights.get(feature) ?? 0;
      const gradient = likelihood(sum) - (isSo ? 1 : 0);
      for (const feature of features) {
        const square = (squares.get(feature) ?? start) + gradient * gradient;
        squares.set(feature, square);
        weights.set(feature, (weights.get(feature) ?? 0) - (rate * gradient) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

/** Weights as whole numbers of the scale of the shipped table; what rounds to nothing is left out. */
export function rounded(weights: ReadonlyMap<string, number>, scale: number): ReadonlyMap<string, number> {
  const whole = [...weights].map(([feature, weight]) => [feature, Math.round(weight * scale)] as const);
  return new Map(whole.filter(([, weight]) => weight !== 0).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
