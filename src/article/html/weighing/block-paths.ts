import { labelReach } from '../labels.ts';
import type { Segmented } from '../page-segments.ts';
import { isProse } from './block-sums.ts';

/** What all segments hold that share one path of elements from the page down: paragraphs of one text do, and so do the entries of one list. */
export interface PathSums {
  segments: number;
  units: number;
  linked: number;
  prose: number;
}

/** A number for the path of each block element: two have the same where the elements around them have the same names and labels. */
function pathsOf(page: Segmented, withLabels: boolean): Int32Array {
  const numbers = new Map<string, number>();
  const paths = new Int32Array(page.nodes.length);
  page.nodes.forEach(({ element, parent }, at) => {
    const label = withLabels ? (element.attributes['class'] ?? '').slice(0, labelReach) : '';
    const key = `${parent < 0 ? -1 : paths[parent]} ${element.tag} ${label}`;
    const known = numbers.get(key);
    paths[at] = known ?? numbers.size;
    if (known === undefined) numbers.set(key, numbers.size);
  });
  return paths;
}

const none: PathSums = { segments: 0, units: 0, linked: 0, prose: 0 };

/** For each segment, the sums of all that share its path. */
export function sumPaths(page: Segmented, withLabels: boolean): readonly PathSums[] {
  const paths = pathsOf(page, withLabels);
  const sums: PathSums[] = [];
  for (const segment of page.segments) {
    if (segment.node < 0) continue;
    const sum = (sums[paths[segment.node]] ??= { ...none });
    sum.segments += 1;
    sum.units += segment.units;
    sum.linked += segment.linked;
    if (isProse(segment)) sum.prose += segment.units;
  }
  return page.segments.map(({ node }) => (node < 0 ? none : sums[paths[node]]));
}
