import type { Annotated } from '../../model/annotated.ts';
import type { Place } from '../../model/place.ts';
import type { PlaceFinding } from '../findings.ts';
import { headInSpan, isOfAnotherNoun, nearestSite } from './site.ts';
import type { TokenEvent } from './token-event.ts';
import { dependents, lemmaAt, type Tree } from './tree.ts';

/** The places of one sentence, and where the article was written. */
export interface PlaceFrame {
  readonly inSentence: readonly PlaceFinding[];
  /** The dateline's place, where it may speak for this sentence; null elsewhere. */
  readonly dateline: Place | null;
}

function titled(words: string): string {
  if (words !== words.toUpperCase()) return words;
  return words.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/**
 * The place of the dateline; null where there is none.
 *
 * A place of the same name in the text gives it its country; otherwise it keeps the name alone.
 */
export function datelineOf(annotated: Annotated, places: readonly PlaceFinding[]): Place | null {
  const { blocks, text } = annotated.article;
  const line = blocks.find((block) => block.kind === 'dateline');
  if (line === undefined) return null;
  const written = text.slice(line.span.start, line.span.end);
  const name = titled((/^[\p{L}.' -]{2,40}/u.exec(written)?.[0] ?? '').trim().replace(/[\s.-]+$/u, ''));
  if (name === '') return null;
  const known = places.find(({ place }) => place.name.toLowerCase() === name.toLowerCase());
  return known?.place ?? { name, country: null, lat: null, lon: null };
}

const locating = new Set(
  'in at near outside to on into across around inside off along for from over'.split(' '),
);
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
  if (!isLocative(tree, head) || isOfAnotherNoun(tree, head, event.sites)) return false;
  return nearestSite(tree, head, event.sites) >= 0;
}

function finest(findings: readonly PlaceFinding[]): PlaceFinding | null {
  let best: PlaceFinding | null = null;
  for (const finding of findings) if (best === null || finer[finding.kind] > finer[best.kind]) best = finding;
  return best;
}

/** The only city or house that the sentence places anything in; null where there are none or two. */
function onlyPlace(tree: Tree, findings: readonly PlaceFinding[]): Place | null {
  const settled = findings.filter(({ kind, span }) => {
    const head = headInSpan(tree, span);
    return (kind === 'city' || kind === 'venue') && head >= 0 && isLocative(tree, head);
  });
  const names = new Set(settled.map(({ place }) => place.name));
  return names.size === 1 ? settled[0].place : null;
}

/** Where the event was: the finest place of its own clause; for talks else the one place of the sentence, else the dateline. */
export function placeOf(tree: Tree, event: TokenEvent, frame: PlaceFrame): Place | null {
  const own = finest(frame.inSentence.filter((finding) => hangsFrom(tree, event, finding)));
  const { dateline } = frame;
  const isContact = event.outcome.type === 'CONSULT';
  if (own !== null) {
    const isCoarse = own.kind === 'country' && dateline !== null && dateline.country === own.place.country;
    return isContact && isCoarse && event.standing === 'happened' ? dateline : own.place;
  }
  if (!isContact || event.standing === 'denied') return null;
  return onlyPlace(tree, frame.inSentence) ?? (frame.inSentence.length === 0 ? dateline : null);
}
