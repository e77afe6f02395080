import type { Segment, Segmented } from './page-segments.ts';

/** How long a card that leads to another article may be. */
const longestCard = 600;
/** How many cards a page of teasers has at least: a single linked heading may be the article's own. */
const fewestCards = 2;

/** The stretch of segments below one node: first and last position, and the units of text between. */
interface Stretch {
  first: number;
  last: number;
  units: number;
}

function stretchesOf(page: Segmented): readonly (Stretch | null)[] {
  const stretches: (Stretch | null)[] = page.nodes.map(() => null);
  const widen = (node: number, more: Stretch): void => {
    const known = stretches[node];
    if (known === null || known === undefined) stretches[node] = { ...more };
    else {
      known.first = Math.min(known.first, more.first);
      known.last = Math.max(known.last, more.last);
      known.units += more.units;
    }
  };
  page.segments.forEach((segment, at) => {
    if (segment.node >= 0) widen(segment.node, { first: at, last: at, units: segment.text.length });
  });
  for (let at = page.nodes.length - 1; at >= 0; at -= 1) {
    const [stretch, parent] = [stretches[at], page.nodes[at].parent];
    if (stretch && parent >= 0) widen(parent, stretch);
  }
  return stretches;
}

function isLinkedHeading(segment: Segment): boolean {
  return segment.kind === 'headline' && segment.linked >= segment.units * 0.8;
}

/** An element that opens with a heading which is one link, with a little text below it. */
function isCard(stretch: Stretch | null, segments: readonly Segment[]): boolean {
  if (!stretch || stretch.units > longestCard || stretch.last === stretch.first) return false;
  return isLinkedHeading(segments[stretch.first]);
}

/**
 * Tells which segments stand in teasers: elements of their own that open with a linked heading and say a few words of
 * another article. A page with a single such element has none.
 */
export function findTeasers(page: Segmented): readonly boolean[] {
  const cards = stretchesOf(page).filter((stretch) => isCard(stretch, page.segments));
  const inCard = page.segments.map(() => false);
  const headings = new Set(cards.map((card) => card?.first));
  if (headings.size < fewestCards) return inCard;
  for (const card of cards) {
    // Cards may nest (a card in its row): the sizes are bounded, so the work is too.
    if (card) for (let at = card.first; at <= card.last; at += 1) inCard[at] = true;
  }
  return inCard;
}
