import { asideWays } from '../labels.ts';
import { tellingTags } from './page-view.ts';
import type { PathSums } from './block-paths.ts';
import type { PageView } from './page-view.ts';
import { kindNumbers, textFeatureNames, textFeatures } from './text-features.ts';

/** How many block elements around a segment are looked at. */
const levels = 5;
/** Neighbours that are looked at. */
const steps: readonly number[] = [-2, -1, 1, 2];
/** How many segments on both sides are summed up. */
const windows: readonly number[] = [3, 8];

/** Names of all that is seen of a segment, in the order of `featuresOf`. */
export const featureNames: readonly string[] = [
  ...textFeatureNames,
  'weight',
  'aside depth',
  'aside share',
  'aside least share',
  ...asideWays.map((way) => `aside by ${way}`),
  ...asideWays.map((way) => `right aside by ${way}`),
  ...tellingTags.map((tag) => `below ${tag}`),
  'named',
  'depth',
  'in heavy',
  'in main',
  'teaser',
  'waste',
  'from main',
  'position',
  ...Array.from({ length: levels }, (_, up) =>
    ['units', 'links', 'segments', 'prose share', 'of prose'].map((name) => `block ${up} ${name}`),
  ).flat(),
  ...['labels', 'tags'].flatMap((by) =>
    ['segments', 'units', 'links', 'prose share', 'of prose'].map((name) => `path by ${by} ${name}`),
  ),
  ...steps.flatMap((step) => ['length', 'links', 'weight', 'kind'].map((name) => `${name} at ${step}`)),
  ...windows.map((reach) => `window ${reach}`),
];

const share = (part: number, whole: number): number => part / Math.max(1, whole);

function addBits(row: number[], bits: number, count: number): void {
  for (let bit = 0; bit < count; bit += 1) row.push((bits >> bit) & 1);
}

function addAside({ page, weights }: PageView, at: number, row: number[]): void {
  const { aside } = page.segments[at];
  row.push(weights[at], aside.depth, aside.share, aside.leastShare);
  addBits(row, aside.bits, asideWays.length);
  addBits(row, aside.own, asideWays.length);
}

function addPlace(view: PageView, at: number, row: number[]): void {
  const { drafted, firstMain, lastMain } = view;
  const { node } = view.page.segments[at];
  addBits(row, node < 0 ? 0 : view.tags[node], tellingTags.length);
  row.push(
    node < 0 ? 0 : view.named[node],
    node < 0 ? 0 : view.depths[node],
    drafted.inHeavy[at] ? 1 : 0,
    drafted.inMain[at] ? 1 : 0,
    drafted.isTeaser[at] ? 1 : 0,
    drafted.isWaste[at] ? 1 : 0,
    at < firstMain ? at - firstMain : at > lastMain ? at - lastMain : 0,
    at / view.page.segments.length,
  );
}

function addBlocks({ page, sums, prose }: PageView, at: number, row: number[]): void {
  let { node } = page.segments[at];
  for (let up = 0; up < levels; up += 1) {
    if (node < 0) row.push(0, 0, 0, 0, 0);
    else {
      const [units, text] = [sums.units[node], sums.prose[node]];
      row.push(units, share(sums.linked[node], units), sums.segments[node]);
      row.push(share(text, units), share(text, prose));
      node = page.nodes[node].parent;
    }
  }
}

function addPath({ segments, units, linked, prose }: PathSums, whole: number, row: number[]): void {
  row.push(segments, share(units, segments), share(linked, units), share(prose, units), share(prose, whole));
}

function addNeighbours({ page, weights, weightBefore }: PageView, at: number, row: number[]): void {
  for (const step of steps) {
    const other = page.segments[at + step];
    if (other === undefined) row.push(0, 1, -100, -1);
    else {
      const { length } = other.text;
      row.push(length, other.linked / length, weights[at + step], kindNumbers[other.kind]);
    }
  }
  for (const reach of windows) {
    const end = Math.min(page.segments.length, at + reach + 1);
    row.push(weightBefore[end] - weightBefore[Math.max(0, at - reach)]);
  }
}

/** All that is seen of one segment of a page, as numbers in the order of `featureNames`. */
export function featuresOf(view: PageView, at: number): number[] {
  const row = textFeatures(view.page.segments[at]);
  addAside(view, at, row);
  addPlace(view, at, row);
  addBlocks(view, at, row);
  addPath(view.byLabels[at], view.prose, row);
  addPath(view.byTags[at], view.prose, row);
  addNeighbours(view, at, row);
  return row;
}
