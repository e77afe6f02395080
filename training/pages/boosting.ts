import { createRandom } from '../shuffle.ts';

/** One thing to learn from: its features, whether it is so, and how much it counts. */
export interface Example {
  readonly row: readonly number[];
  readonly isSo: boolean;
  readonly weight: number;
}

/** How trees are grown. */
export interface BoostingPlan {
  readonly trees: number;
  readonly leaves: number;
  /** How far each tree goes towards what is missing. */
  readonly rate: number;
  /** Share of the features that each tree may ask for. */
  readonly features: number;
  /** The least weight of examples in a leaf, and what is added to each leaf's. */
  readonly leastWeight: number;
  readonly steadying: number;
}

/** A tree as it is written: `feature<cut` with its two branches behind it, or a leaf in thousandths. */
type Branch = readonly string[];

const mostBins = 32;

/** The values between which a feature is cut, so that its bins hold about the same number of examples. */
function cutsOf(values: Float64Array): readonly number[] {
  values.sort();
  const distinct = [...new Set(values)];
  if (distinct.length <= mostBins) return distinct.slice(1);
  const cuts: number[] = [];
  for (let bin = 1; bin < mostBins; bin += 1) {
    const value = values[Math.floor((bin * values.length) / mostBins)];
    if (value > (cuts.at(-1) ?? values[0])) cuts.push(value);
  }
  return cuts;
}

function binOf(cuts: readonly number[], value: number): number {
  let bin = 0;
  while (bin < cuts.length && cuts[bin] <= value) bin += 1;
  return bin;
}

interface Binned {
  readonly cuts: readonly (readonly number[])[];
  readonly bins: readonly Uint8Array[];
}

function binned(examples: readonly Example[]): Binned {
  const cuts = examples[0].row.map((_, feature) =>
    cutsOf(Float64Array.from(examples, ({ row }) => row[feature])),
  );
  const bins = cuts.map((own, feature) => Uint8Array.from(examples, ({ row }) => binOf(own, row[feature])));
  return { cuts, bins };
}

/** Examples that reach one node, from `start` to `end` in `Growth.order`, with their sums by feature and bin. */
interface Node {
  readonly start: number;
  readonly end: number;
  readonly sums: Float64Array;
  split: Split | null;
  branches: readonly [Node, Node] | null;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

interface Growth extends Binned {
  readonly plan: BoostingPlan;
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
  readonly order: Int32Array;
  readonly features: readonly number[];
}

const width = (mostBins + 1) * 2;

function sumsFrom(growth: Growth, start: number, end: number): Float64Array {
  const sums = new Float64Array(growth.features.length * width);
  growth.features.forEach((feature, place) => {
    const bins = growth.bins[feature];
    for (let at = start; at < end; at += 1) {
      const example = growth.order[at];
      const slot = place * width + bins[example] * 2;
      sums[slot] += growth.gradients[example];
      sums[slot + 1] += growth.curvatures[example];
    }
  });
  return sums;
}

/** Gradient and curvature of all examples of a node: any feature's bins add up to them. */
function totalOf(sums: Float64Array): readonly [number, number] {
  let [gradient, curvature] = [0, 0];
  for (let slot = 0; slot < width; slot += 2) {
    gradient += sums[slot];
    curvature += sums[slot + 1];
  }
  return [gradient, curvature];
}

function bestSplit({ plan, cuts, features }: Growth, sums: Float64Array): Split | null {
  const [gradient, curvature] = totalOf(sums);
  const worth = (g: number, c: number): number => (g * g) / (c + plan.steadying);
  let best: Split | null = null;
  features.forEach((feature, place) => {
    let [below, weight] = [0, 0];
    for (let bin = 0; bin < cuts[feature].length; bin += 1) {
      below += sums[place * width + bin * 2];
      weight += sums[place * width + bin * 2 + 1];
      if (weight < plan.leastWeight || curvature - weight < plan.leastWeight) continue;
      const gain =
        worth(below, weight) + worth(gradient - below, curvature - weight) - worth(gradient, curvature);
      if (gain > (best?.gain ?? 1e-3)) best = { feature, bin, gain };
    }
  });
  return best;
}

function nodeOf(growth: Growth, reached: Pick<Node, 'start' | 'end' | 'sums'>): Node {
  return { ...reached, split: bestSplit(growth, reached.sums), branches: null };
}

/** Puts the examples below the cut first. */
function divide({ order, bins }: Growth, { start, end }: Node, { feature, bin }: Split): number {
  const part = order.slice(start, end);
  const isBelow = (example: number): boolean => bins[feature][example] <= bin;
  const below = part.filter(isBelow);
  order.set(below, start);
  order.set(
    part.filter((example) => !isBelow(example)),
    start + below.length,
  );
  return start + below.length;
}

function branch(growth: Growth, node: Node, split: Split): void {
  const middle = divide(growth, node, split);
  const belowIsLess = middle - node.start < node.end - middle;
  const less = belowIsLess ? sumsFrom(growth, node.start, middle) : sumsFrom(growth, middle, node.end);
  const rest = node.sums.map((sum, slot) => sum - less[slot]);
  node.branches = [
    nodeOf(growth, { start: node.start, end: middle, sums: belowIsLess ? less : rest }),
    nodeOf(growth, { start: middle, end: node.end, sums: belowIsLess ? rest : less }),
  ];
}

/** Grows one tree, always where most is gained. */
function grow(growth: Growth): Node {
  const size = growth.order.length;
  const root = nodeOf(growth, { start: 0, end: size, sums: sumsFrom(growth, 0, size) });
  const open = [root];
  for (let leaves = 1; leaves < growth.plan.leaves; leaves += 1) {
    const node = open.reduce((best, one) => ((one.split?.gain ?? 0) > (best.split?.gain ?? 0) ? one : best));
    if (node.split === null) break;
    branch(growth, node, node.split);
    open.splice(open.indexOf(node), 1, ...(node.branches ?? []));
  }
  return root;
}

/** Writes a tree, and adds its answers to the scores of the examples. */
function written(growth: Growth, node: Node, scores: Float64Array): Branch {
  if (node.split !== null && node.branches !== null) {
    const { feature, bin } = node.split;
    // A cut is written so that it reads back as the same number.
    const words = node.branches.map((one) => written(growth, one, scores));
    return [`${feature}<${growth.cuts[feature][bin]}`, ...words.flat()];
  }
  const [gradient, curvature] = totalOf(node.sums);
  const { rate, steadying } = growth.plan;
  const answer = Math.round((-1000 * rate * gradient) / (curvature + steadying));
  for (let at = node.start; at < node.end; at += 1) scores[growth.order[at]] += answer / 1000;
  return [String(answer)];
}

/** Learns trees by gradient boosting on the logistic loss (Friedman 2001) and writes them as `readTrees` reads them. */
export function learnTrees(examples: readonly Example[], plan: BoostingPlan): string {
  const parts = binned(examples);
  const whole = examples.reduce((sum, { weight }) => sum + weight, 0);
  const so = examples.reduce((sum, { isSo, weight }) => sum + (isSo ? weight : 0), 0);
  const base = Math.round(1000 * Math.log(so / (whole - so)));
  const scores = new Float64Array(examples.length).fill(base / 1000);
  const random = createRandom(1);
  const lines = [String(base)];
  for (let tree = 0; tree < plan.trees; tree += 1) {
    const chances = Float64Array.from(scores, (score) => 1 / (1 + Math.exp(-score)));
    const growth: Growth = {
      ...parts,
      plan,
      gradients: Float64Array.from(
        examples,
        ({ isSo, weight }, at) => weight * (chances[at] - (isSo ? 1 : 0)),
      ),
      curvatures: Float64Array.from(examples, ({ weight }, at) => weight * chances[at] * (1 - chances[at])),
      order: Int32Array.from(examples, (_, at) => at),
      features: parts.cuts.flatMap((cuts, feature) =>
        cuts.length > 0 && random() < plan.features ? [feature] : [],
      ),
    };
    lines.push(written(growth, grow(growth), scores).join(' '));
  }
  return lines.join('\n');
}
