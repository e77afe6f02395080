import { sumUp } from './block-sums.ts';
import type { PageView } from './page-view.ts';

/** How far the blocks around a segment are looked at, and the neighbours on both sides. */
const levels = 4;
const steps: readonly number[] = [-2, -1, 1, 2];
const windows: readonly number[] = [3, 8, 20];

/** Answers are likely as they are far from 0, up to this, in thousandths. */
const farthest = 4000;

/** A page with the answers of the first look: each as a share, 0 for surely none of the text to 1 for surely of it. */
export interface SecondView {
  readonly view: PageView;
  readonly shares: readonly number[];
  /** Sums over the segments before each: of units, and of units by their shares. */
  readonly unitsBefore: readonly number[];
  readonly textBefore: readonly number[];
  /** Sums of units by their shares below each block element. */
  readonly blocks: Float64Array;
  /** Positions of the first and the last long segment that is rather of the text; -1 without one. */
  readonly first: number;
  readonly last: number;
}

/** A segment of the text is long from so many units. */
const long = 50;

/** Prepares the second look at a page from the answers of the first, in thousandths of a unit of log-odds. */
export function secondViewOf(view: PageView, answers: readonly number[]): SecondView {
  const { page } = view;
  const shares = answers.map(
    (answer) => (Math.max(-farthest, Math.min(farthest, answer)) + farthest) / (2 * farthest),
  );
  const [unitsBefore, textBefore] = [[0], [0]];
  const blocks = new Float64Array(page.nodes.length);
  page.segments.forEach(({ units, node }, at) => {
    unitsBefore.push(unitsBefore[at] + units);
    textBefore.push(textBefore[at] + units * shares[at]);
    if (node >= 0) blocks[node] += units * shares[at];
  });
  sumUp(page, blocks);
  const isText = shares.map((share, at) => share > 0.5 && page.segments[at].units > long);
  return {
    view,
    shares,
    unitsBefore,
    textBefore,
    blocks,
    first: isText.indexOf(true),
    last: isText.lastIndexOf(true),
  };
}

function addBlocks({ view, blocks, textBefore }: SecondView, at: number, row: number[]): void {
  const all = Math.max(1, textBefore[textBefore.length - 1]);
  let { node } = view.page.segments[at];
  for (let up = 0; up < levels; up += 1) {
    if (node < 0) row.push(0, 1);
    else {
      row.push(blocks[node] / Math.max(1, view.sums.units[node]), blocks[node] / all);
      node = view.page.nodes[node].parent;
    }
  }
}

/**
 * A segment's row of features with what is seen of it at the second look behind: its answer, those of its neighbours, the mean of those within each
 * window and in each block, each block's share of the text, segments from the text, share of the text before it, share of the page.
 * Longer rows cost the most, so it is the same row.
 */
export function withSecondLook(row: number[], second: SecondView, at: number): readonly number[] {
  const { view, shares, unitsBefore, textBefore, first, last } = second;
  row.push(shares[at], ...steps.map((step) => shares[at + step] ?? 0));
  const own = view.page.segments[at].units;
  for (const reach of windows) {
    const [start, end] = [Math.max(0, at - reach), Math.min(shares.length, at + reach + 1)];
    const text = textBefore[end] - textBefore[start] - own * shares[at];
    row.push(text / Math.max(1, unitsBefore[end] - unitsBefore[start] - own));
  }
  addBlocks(second, at, row);
  const all = textBefore[shares.length];
  row.push(at < first ? at - first : at > last ? at - last : 0);
  row.push(textBefore[at] / Math.max(1, all), all / Math.max(1, unitsBefore[shares.length]));
  return row;
}
