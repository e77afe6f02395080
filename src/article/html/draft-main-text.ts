import { isNamedBody } from './boilerplate.ts';
import type { Segment, Segmented } from './page-segments.ts';
import { weightOf } from './segment-weight.ts';
import { findTeasers } from './teasers.ts';
import { sumUp } from './weighing/block-sums.ts';
import type { Drafted, PageView } from './weighing/page-view.ts';

/** Sums of the segments' weights over the subtree of each block element. */
function subtreeSums(page: Segmented, weights: readonly number[]): Float64Array {
  const sums = new Float64Array(page.nodes.length);
  page.segments.forEach((segment, at) => {
    if (segment.node >= 0) sums[segment.node] += weights[at];
  });
  sumUp(page, sums);
  return sums;
}

/** Elements of one paragraph or item, which are never a whole article. */
const leafTags = new Set(['p', 'li', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'td', 'tr', 'figcaption']);

/** The element whose subtree weighs most; of equals the innermost. An element named as the text weighs a fifth more. */
function heaviest(page: Segmented, sums: Float64Array): number {
  let best = -1;
  let most = 0;
  page.nodes.forEach(({ element }, at) => {
    if (leafTags.has(element.tag)) return;
    const weight = sums[at] * (isNamedBody(element) ? 1.2 : 1);
    if (weight > 0 && weight >= most * 0.999) {
      best = at;
      most = Math.max(most, weight);
    }
  });
  return best;
}

/**
 * Of several `article` elements in the chosen one, the main one: it weighs twice the next and a third of the whole. Pages
 * that load the next articles below the first have such. The chosen element itself where there is no such article.
 */
function mainArticleIn(page: Segmented, node: number, sums: Float64Array): number {
  const inside = insideOf(page, node);
  const inArticle: boolean[] = [];
  const outermost: number[] = [];
  page.nodes.forEach(({ element, parent }, at) => {
    const isArticle = element.tag === 'article' && at !== node && inside[at];
    inArticle[at] = isArticle || (parent >= 0 && inArticle[parent]);
    if (isArticle && !(parent >= 0 && inArticle[parent])) outermost.push(at);
  });
  const [first, second] = outermost.toSorted((a, b) => sums[b] - sums[a]);
  if (first === undefined || second === undefined) return node;
  return sums[first] > 2 * sums[second] && sums[first] * 3 > sums[node] ? first : node;
}

/** Whether the segment stands below the node: the chain of its blocks is walked once for each node and kept. */
function insideOf(page: Segmented, node: number): readonly boolean[] {
  const inside: boolean[] = [];
  page.nodes.forEach(({ parent }, at) => {
    inside[at] = at === node || (parent >= 0 && inside[parent]);
  });
  return inside;
}

/** A segment inside the main element that is not of the text: mostly links, or a scrap of a list of links. */
export function isWaste(segment: Segment): boolean {
  const length = segment.units;
  const linkShare = segment.linked / Math.max(1, length);
  if (segment.kind === 'headline') return linkShare > 0.9 && segment.level > 1;
  if (segment.kind === 'list-item') return linkShare > 0.6;
  return linkShare > 0.8 && !(segment.running && segment.ends && length > 60);
}

/** Words of an aside do not tell which element is the text's, unless it holds a good part of the page's. */
const isAside = ({ aside }: Segment): boolean => aside.depth > 0 && aside.leastShare < 1 / 3;

/** What the rules make of a page's segments, before they are weighed. */
export function draftMainText(page: Segmented): Drafted {
  const isTeaser = findTeasers(page);
  const weights = page.segments.map((segment, at) =>
    isTeaser[at] ? -60 : isAside(segment) ? 0 : weightOf(segment),
  );
  const sums = subtreeSums(page, weights);
  const heavy = heaviest(page, sums);
  const belowHeavy = insideOf(page, heavy);
  const belowMain = heavy === -1 ? belowHeavy : insideOf(page, mainArticleIn(page, heavy, sums));
  return {
    inHeavy: page.segments.map(({ node }) => node >= 0 && belowHeavy[node]),
    inMain: page.segments.map(({ node }) => node >= 0 && belowMain[node]),
    isTeaser,
    isWaste: page.segments.map(isWaste),
  };
}

/** Whether the rules would keep a segment. */
export function isDrafted({ page, drafted }: PageView, at: number): boolean {
  return drafted.inMain[at] && !drafted.isTeaser[at] && !drafted.isWaste[at] && !isAside(page.segments[at]);
}
