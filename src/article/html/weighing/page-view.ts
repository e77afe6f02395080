import { isNamedBody } from '../boilerplate.ts';
import type { Segmented } from '../page-segments.ts';
import { weightOf } from '../segment-weight.ts';
import { sumPaths } from './block-paths.ts';
import type { PathSums } from './block-paths.ts';
import { isProse, sumBlocks } from './block-sums.ts';
import type { BlockSums } from './block-sums.ts';

/** What the rules make of a page before its segments are weighed; each list by position of the segment. */
export interface Drafted {
  /** Whether a segment stands in the heaviest element. */
  readonly inHeavy: readonly boolean[];
  /** The same of the main article in it. */
  readonly inMain: readonly boolean[];
  readonly isTeaser: readonly boolean[];
  /** Whether most of it is links. */
  readonly isWaste: readonly boolean[];
}

/** Elements that say something of the text inside them, each with its bit. */
export const tellingTags: readonly string[] = ['article', 'main', 'table', 'ul', 'section', 'figure'];

/** A page as its segments are weighed: what is the same for all of them is worked out once. */
export interface PageView {
  readonly page: Segmented;
  readonly drafted: Drafted;
  readonly sums: BlockSums;
  readonly byLabels: readonly PathSums[];
  readonly byTags: readonly PathSums[];
  /** `weightOf` each segment, and the sum of those before it. */
  readonly weights: readonly number[];
  readonly weightBefore: readonly number[];
  /** By element: which of `tellingTags` are around it, how many are named as the text, and how many are around it at all. */
  readonly tags: Int32Array;
  readonly named: Int32Array;
  readonly depths: Int32Array;
  /** Units of the page, and of its running text. */
  readonly units: number;
  readonly prose: number;
  /** Positions of the first and the last segment of the main article; -1 without one. */
  readonly firstMain: number;
  readonly lastMain: number;
}

function aroundOf(page: Segmented): Pick<PageView, 'tags' | 'named' | 'depths'> {
  const [tags, named, depths] = [0, 1, 2].map(() => new Int32Array(page.nodes.length));
  page.nodes.forEach(({ element, parent }, at) => {
    const bit = tellingTags.indexOf(element.tag === 'ol' ? 'ul' : element.tag);
    tags[at] = (parent < 0 ? 0 : tags[parent]) | (bit < 0 ? 0 : 1 << bit);
    named[at] = (parent < 0 ? 0 : named[parent]) + (isNamedBody(element) ? 1 : 0);
    depths[at] = (parent < 0 ? 0 : depths[parent]) + 1;
  });
  return { tags, named, depths };
}

/** Looks at a page as the weighing of its segments needs it. */
export function viewOf(page: Segmented, drafted: Drafted): PageView {
  const { segments } = page;
  const weights = segments.map(weightOf);
  const weightBefore = [0];
  for (const weight of weights) weightBefore.push(weightBefore[weightBefore.length - 1] + weight);
  return {
    page,
    drafted,
    sums: sumBlocks(page),
    byLabels: sumPaths(page, true),
    byTags: sumPaths(page, false),
    weights,
    weightBefore,
    ...aroundOf(page),
    units: segments.reduce((sum, one) => sum + one.units, 0),
    prose: segments.reduce((sum, one) => sum + (isProse(one) ? one.units : 0), 0),
    firstMain: drafted.inMain.indexOf(true),
    lastMain: drafted.inMain.lastIndexOf(true),
  };
}
