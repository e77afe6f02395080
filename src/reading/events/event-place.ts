import type { Annotated } from '../../model/annotated.ts';
import type { Place } from '../../model/place.ts';
import type { Span } from '../../model/span.ts';
import type { PlaceFinding } from '../findings.ts';
import { headInSpan, nearestSite } from './site.ts';
import type { TokenEvent } from './token-event.ts';
import { dependents, lemmaAt, type Tree } from './tree.ts';

/** The places of one sentence, and where the article was written. */
export interface PlaceFrame {
  readonly inSentence: readonly PlaceFinding[];
  /** The dateline's place, for the opening sentences only; null elsewhere. */
  readonly dateline: Place | null;
}

/** The place of the dateline; null where there is none. */
export function datelineOf(annotated: Annotated, places: readonly PlaceFinding[]): Place | null {
  const line = annotated.article.blocks.find((block) => block.kind === 'dateline');
  if (line === undefined) return null;
  return places.find((finding) => overlaps(finding.span, line.span))?.place ?? null;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

const locating = new Set([
  'in',
  'at',
  'near',
  'outside',
  'to',
  'on',
  'into',
  'across',
  'around',
  'inside',
  'off',
  'along',
  'for',
]);
const finer: Readonly<Record<PlaceFinding['kind'], number>> = {
  venue: 4,
  city: 5,
  region: 3,
  country: 2,
  water: 3,
  continent: 1,
};

function isLocative(tree: Tree, token: number): boolean {
  return dependents(tree, token, ['case']).some((word) => locating.has(lemmaAt(tree, word)));
}

function hangsFrom(tree: Tree, event: TokenEvent, finding: PlaceFinding): boolean {
  const head = headInSpan(tree, finding.span);
  if (head < 0) return false;
  if (event.outcome.roles === 'visiting' && event.recipients.includes(head)) return true;
  return isLocative(tree, head) && nearestSite(tree, head, event.sites) >= 0;
}

/** Where the event was: the finest place of its own clause, else the dateline for talks that the opening reports. */
export function placeOf(tree: Tree, event: TokenEvent, frame: PlaceFrame): Place | null {
  let best: PlaceFinding | null = null;
  for (const finding of frame.inSentence) {
    if (!hangsFrom(tree, event, finding)) continue;
    if (best === null || finer[finding.kind] > finer[best.kind]) best = finding;
  }
  if (best !== null) return best.place;
  return event.outcome.type === 'CONSULT' && event.standing === 'happened' ? frame.dateline : null;
}
