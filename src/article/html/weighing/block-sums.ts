import type { Segment, Segmented } from '../page-segments.ts';

/** What stands below each block element of a page, by position in `Segmented.nodes`. */
export interface BlockSums {
  /** UTF-16 units of text. */
  readonly units: Float64Array;
  /** Units in links. */
  readonly linked: Float64Array;
  readonly segments: Float64Array;
  /** Units of segments that read as running text. */
  readonly prose: Float64Array;
}

/** A segment that reads as running text is longer than this, in units. */
const shortestProse = 60;

/** Whether a segment reads as running text: it ends as a sentence does, and few of its words are links. */
export function isProse({ units, linked, ends }: Segment): boolean {
  return units > shortestProse && linked * 3 < units && ends;
}

/** Adds to each element what stands below it; elements stand in document order, so a child comes after its parent. */
export function sumUp(page: Segmented, sums: Float64Array): void {
  for (let at = page.nodes.length - 1; at >= 0; at -= 1) {
    const { parent } = page.nodes[at];
    if (parent >= 0) sums[parent] += sums[at];
  }
}

/** Sums over the subtree of each block element. */
export function sumBlocks(page: Segmented): BlockSums {
  const size = page.nodes.length;
  const [units, linked, segments, prose] = [0, 1, 2, 3].map(() => new Float64Array(size));
  for (const segment of page.segments) {
    const { node } = segment;
    if (node < 0) continue;
    units[node] += segment.units;
    linked[node] += segment.linked;
    segments[node] += 1;
    if (isProse(segment)) prose[node] += segment.units;
  }
  for (const sums of [units, linked, segments, prose]) sumUp(page, sums);
  return { units, linked, segments, prose };
}
