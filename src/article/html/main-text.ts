import { anyOf } from '../../model/word-pattern.ts';
import { onwardHeadings } from '../lexicon/ways-onward.ts';
import { isNamedBody } from './boilerplate.ts';
import type { Segment, Segmented } from './page-segments.ts';
import { weightOf } from './segment-weight.ts';
import { findTeasers } from './teasers.ts';
import { viewOf } from './weighing/page-view.ts';
import type { Drafted, PageView } from './weighing/page-view.ts';
import { weighSegments } from './weighing/weigh-segments.ts';

/** Sums over each node's subtree; nodes stand in document order, so a child comes after its parent. */
function subtreeSums(page: Segmented, weights: readonly number[]): readonly number[] {
  const sums = page.nodes.map(() => 0);
  page.segments.forEach((segment, at) => {
    if (segment.node >= 0) sums[segment.node] += weights[at];
  });
  for (let at = page.nodes.length - 1; at >= 0; at -= 1) {
    const { parent } = page.nodes[at];
    if (parent >= 0) sums[parent] += sums[at];
  }
  return sums;
}

/** Elements of one paragraph or item, which are never a whole article. */
const leafTags = new Set(['p', 'li', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'td', 'tr', 'figcaption']);

/** The element whose subtree weighs most; of equals the innermost. An element named as the text weighs a fifth more. */
function heaviest(page: Segmented, sums: readonly number[]): number {
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
function mainArticleIn(page: Segmented, node: number, sums: readonly number[]): number {
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
function isWaste(segment: Segment): boolean {
  const length = segment.units;
  const linkShare = segment.linked / Math.max(1, length);
  if (segment.kind === 'headline') return linkShare > 0.9 && segment.level > 1;
  if (segment.kind === 'list-item') return linkShare > 0.6;
  return linkShare > 0.8 && !(segment.running && segment.ends && length > 60);
}

/** Headings of lists that lead away: "More from the coast", "Related", "Further reading". */
const leadsAway = new RegExp(String.raw`^(?:more\b|${anyOf(onwardHeadings)})`, 'i');

/** Drops such headings with the list items and links right below them. */
function withoutWaysOnward(segments: readonly Segment[]): readonly Segment[] {
  let away = false;
  return segments.filter((segment) => {
    const isHeading = segment.kind === 'headline' || (segment.bold && segment.text.length < 60);
    if (isHeading) away = segment.level !== 1 && leadsAway.test(segment.text) && segment.text.length < 80;
    else if (segment.kind !== 'list-item' && segment.linked * 2 < segment.units) away = false;
    return !away;
  });
}

/** Headings behind the last line of the text are titles of boxes. */
function withoutLastHeadings(segments: readonly Segment[]): readonly Segment[] {
  const last = segments.findLastIndex(({ kind }) => kind !== 'headline');
  return segments.slice(0, last + 1);
}

/** The lines between the page's title and its main text that the page calls a summary. */
function findDeck(segments: readonly Segment[], start: number): readonly Segment[] {
  const before = segments.slice(0, Math.max(0, start));
  const title = before.findLastIndex((segment) => segment.level === 1);
  return title === -1
    ? []
    : before.slice(title).filter((segment) => segment.kind === 'standfirst' && !isWaste(segment));
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

/** A segment with this answer of the trees or more is of the text, in thousandths of a unit of log-odds: what is missed costs more than a line too much. */
const leastAnswer = -700;
/** The same of a segment that is mostly links. */
const leastOfLinks = 0;

/** Whether the rules would keep a segment. */
function isDrafted({ page, drafted }: PageView, at: number): boolean {
  return drafted.inMain[at] && !drafted.isTeaser[at] && !drafted.isWaste[at] && !isAside(page.segments[at]);
}

/** The page's main text. */
export interface MainText {
  /** In document order; none where no segment reads as text. */
  readonly segments: readonly Segment[];
  /** Short lines at the top of the text's element that are none of it: they tell who wrote it and when. */
  readonly headLines: readonly string[];
}

/** How many of the first segments of the text's element may be such lines, and how long they are. */
const headReach = 10;
const longestHeadLine = 160;

function headLinesOf(view: PageView, isMain: readonly boolean[]): readonly string[] {
  const { segments } = view.page;
  const top = segments.map((_, at) => at).filter((at) => isDrafted(view, at));
  return top
    .slice(0, headReach)
    .filter((at) => !isMain[at] && segments[at].text.length <= longestHeadLine)
    .map((at) => segments[at].text);
}

/** The least that a segment must look like text, where a page that calls itself an article has no better. */
const leastOfDoubtful = -4000;

const hasText = (segments: readonly Segment[]): boolean =>
  segments.some(({ kind }) => kind !== 'headline' && kind !== 'caption');

/** Whether the words come without the page around them, as the entry of a feed does: the trees know whole pages alone. */
const isFragment = ({ nodes }: Segmented): boolean =>
  !nodes.slice(0, 3).some(({ element }) => element.tag === 'html' || element.tag === 'body');

/** No real page has more segments; the rules alone read one that has. */
const mostWeighed = 10_000;

/** The segments that the trees take for text, with the captions that the rules keep in it: captions are no text to the trees. */
function choose(view: PageView, isDeclared: boolean): readonly boolean[] {
  const { segments } = view.page;
  const drafted = segments.map((_, at) => isDrafted(view, at));
  if (isFragment(view.page) || segments.length > mostWeighed) return drafted;
  const answers = weighSegments(view);
  const chosen = answers.map(
    (answer, at) =>
      answer >= (view.drafted.isWaste[at] ? leastOfLinks : leastAnswer) ||
      (segments[at].kind === 'caption' && drafted[at]),
  );
  // No text begins with links: what stands above it is a menu.
  const start = chosen.findIndex((isChosen, at) => isChosen && !view.drafted.isWaste[at]);
  if (hasText(segments.filter((_, at) => chosen[at]))) return chosen.map((is, at) => is && at >= start);
  if (!isDeclared || hasText(segments.filter((_, at) => drafted[at]))) return drafted;
  return answers.map((answer, at) => answer >= leastOfDoubtful && !view.drafted.isWaste[at]);
}

/**
 * Finds the main text of a page: the segments that are likeliest of it, less titles of boxes and ways onward. A page that is an article by
 * its own word has its likeliest segments where none is likely.
 */
export function findMainText(page: Segmented, isDeclared: boolean): MainText {
  const view = viewOf(page, draftMainText(page));
  const isMain = choose(view, isDeclared);
  const headLines = headLinesOf(view, isMain);
  const main = page.segments.filter((_, at) => isMain[at]);
  if (!hasText(main)) return { segments: [], headLines };
  const own = new Set(main);
  const deck = findDeck(page.segments, isMain.indexOf(true)).filter((segment) => !own.has(segment));
  return { segments: [...deck, ...withoutLastHeadings(withoutWaysOnward(main))], headLines };
}
