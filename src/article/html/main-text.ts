import { draftMainText, isDrafted } from './draft-main-text.ts';
import type { Segment, Segmented } from './page-segments.ts';
import { findDeck, withoutLastHeadings, withoutWaysOnward } from './text-edges.ts';
import { viewOf } from './weighing/page-view.ts';
import type { PageView } from './weighing/page-view.ts';
import { weighSegments } from './weighing/weigh-segments.ts';

/** A segment with this answer of the trees or more is of the text, in thousandths of a unit of log-odds: what is missed costs more than a line too much. */
const leastAnswer = -700;
/** The same of a segment that is mostly links. */
const leastOfLinks = 0;

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
