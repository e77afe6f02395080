import { asideWays } from '../labels.ts';
import { tellingTags } from './page-view.ts';
import type { PathSums } from './block-paths.ts';
import type { PageView } from './page-view.ts';
import { kindNumbers, textFeatures } from './text-features.ts';

/** How many block elements around a segment are looked at. */
const levels = 5;
/** Neighbours that are looked at. */
const steps: readonly number[] = [-2, -1, 1, 2];
/** How many segments on both sides are summed up. */
const windows: readonly number[] = [3, 8];

const share = (part: number, whole: number): number => part / Math.max(1, whole);

/** Each bit as 0 or 1, the lowest first. */
function addBits(row: number[], bits: number, count: number): void {
  for (let bit = 0; bit < count; bit += 1) row.push((bits >> bit) & 1);
}

/** Its weight by the rules; how deep it is set aside, shares of the outermost and smallest part set aside; ways of all such parts, and of the innermost. */
function addAside({ page, weights }: PageView, at: number, row: number[]): void {
  const { aside } = page.segments[at];
  row.push(weights[at], aside.depth, aside.share, aside.leastShare);
  addBits(row, aside.bits, asideWays.length);
  addBits(row, aside.own, asideWays.length);
}

/** Telling tags around it, elements named as the text, depth; the rules' draft; segments from the main article, and its place on the page. */
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

/** Of each block around it, the innermost first: units, share of links, segments, share of running text, and of the page's running text. */
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

/** Of all segments with its path: how many, mean units, share of links, of running text, and of the page's running text. */
function addPath({ segments, units, linked, prose }: PathSums, whole: number, row: number[]): void {
  row.push(segments, share(units, segments), share(linked, units), share(prose, units), share(prose, whole));
}

/** Of each neighbour: units, share of links, weight, kind; then the weights on both sides together. */
function addNeighbours({ page, weights, weightBefore }: PageView, at: number, row: number[]): void {
  for (const step of steps) {
    const other = page.segments[at + step];
    if (other === undefined) row.push(0, 1, -100, -1);
    else {
      row.push(other.units, other.linked / other.units, weights[at + step], kindNumbers[other.kind]);
    }
  }
  for (const reach of windows) {
    const end = Math.min(page.segments.length, at + reach + 1);
    row.push(weightBefore[end] - weightBefore[Math.max(0, at - reach)]);
  }
}

/** All that is seen of one segment of a page, as numbers: its text, what sets it aside, its place, the blocks around it, its paths with and without labels, its neighbours. */
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
