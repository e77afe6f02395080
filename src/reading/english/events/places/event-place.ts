import type { RolePlan } from '../../../../model/act-traits.ts';
import { placeKinds, placePrepositions } from '../../lexicon/place-words.ts';
import { actIs } from '../../../../model/acts.ts';
import type { EventPlace, Place } from '../../../../model/place.ts';
import type { PlaceFinding } from '../../../mechanics/findings.ts';
import {
  headInSpan,
  isOfAnotherNoun,
  isOfClauseAround,
  isOfContactSpokenOf,
  nearestSite,
} from '../../grammar/site.ts';
import type { TokenEvent } from '../token-event.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

/** The places of one sentence, and where the article was written. */
export interface PlaceFrame {
  readonly inSentence: readonly PlaceFinding[];
  /** The dateline's place, where it may speak for this sentence; null elsewhere. */
  readonly dateline: Place | null;
  /** Whether the event is of the day of the news. */
  readonly isNews: boolean;
}

const finer: Readonly<Record<PlaceFinding['kind'], number>> = {
  venue: 4,
  city: 5,
  region: 3,
  country: 2,
  water: 3,
  continent: 1,
};

/** "around the city of Cusco": the noun that says what kind of place a name is stands for the name. */
function kindNoun(tree: Tree, token: number): number {
  const { head } = tree.tokens[token];
  const isOf = dependents(tree, token, ['case']).some((word) => lemmaAt(tree, word) === 'of');
  return isOf && head >= 0 && token - head <= 3 && placeKinds.has(lemmaAt(tree, head)) ? head : token;
}

/** Whether a phrase says where; "on" and "for" do so of waters and journeys only ("an embargo on Peru"). */
function isLocative(tree: Tree, token: number, { kind, roles }: Locus): boolean {
  const words = dependents(tree, kindNoun(tree, token), ['case']).map((word) => lemmaAt(tree, word));
  if (words.some((word) => word === 'to' || placePrepositions.has(word))) return true;
  return (kind === 'water' && words.includes('on')) || (roles === 'visiting' && words.includes('for'));
}

interface Locus {
  readonly kind: PlaceFinding['kind'];
  readonly roles: RolePlan;
}

function hangsFrom(tree: Tree, event: TokenEvent, finding: PlaceFinding): boolean {
  const head = headInSpan(tree, finding.span);
  if (head < 0) return false;
  if (event.outcome.roles === 'visiting' && event.recipients.includes(head)) return true;
  if (!isLocative(tree, head, { kind: finding.kind, roles: event.outcome.roles })) return false;
  // "hit back at Lima": Lima is blamed, and is no place here.
  if (event.outcome.type === 'ACCUSE' && event.recipients.includes(head)) return false;
  if (isOfAnotherNoun(tree, head, event.sites)) return false;
  if (actIs(event.outcome, 'spoken') && isOfContactSpokenOf(tree, head, event.sites)) return false;
  return nearestSite(tree, head, event.sites) >= 0;
}

function finest(findings: readonly PlaceFinding[]): PlaceFinding | null {
  let best: PlaceFinding | null = null;
  for (const finding of findings) if (best === null || finer[finding.kind] > finer[best.kind]) best = finding;
  return best;
}

/** The places in which the sentence says that something happens. */
function settledIn(tree: Tree, findings: readonly PlaceFinding[]): readonly PlaceFinding[] {
  return findings.filter(({ kind, span }) => {
    const head = headInSpan(tree, span);
    return head >= 0 && isLocative(tree, head, { kind, roles: 'mutual' });
  });
}

/** The only city or house in which the clause or one around it places anything; null where there are none or two. */
function onlyPlace(tree: Tree, event: TokenEvent, settled: readonly PlaceFinding[]): Place | null {
  const fine = settled.filter(({ kind, span }) => {
    const head = headInSpan(tree, span);
    const isFine = kind === 'city' || kind === 'venue';
    return isFine && !isOfAnotherNoun(tree, head, event.sites) && isOfClauseAround(tree, head, event.sites);
  });
  return new Set(fine.map(({ place }) => place.name)).size === 1 ? fine[0].place : null;
}

const stated = (place: Place): EventPlace => ({ ...place, basis: 'stated' });
const implied = (place: Place | null): EventPlace | null => place && { ...place, basis: 'implied' };

/**
 * Where the event was. Its own clause states it: the finest place there. For talks and treaties it is else implied by the one city or
 * house of the clauses around it; and for talks and for treaties just concluded by the dateline, where the sentence names no place at all.
 */
export function placeOf(tree: Tree, event: TokenEvent, frame: PlaceFrame): EventPlace | null {
  const own = finest(frame.inSentence.filter((finding) => hangsFrom(tree, event, finding)));
  const { dateline } = frame;
  const isContact = event.outcome.type === 'CONSULT';
  if (own !== null) {
    const isCoarse = own.kind === 'country' && dateline !== null && dateline.country === own.place.country;
    return isContact && isCoarse && event.standing === 'happened' ? implied(dateline) : stated(own.place);
  }
  if (event.standing === 'denied' || !actIs(event.outcome, 'contact')) return null;
  const settled = settledIn(tree, frame.inSentence);
  if (settled.length > 0) return implied(onlyPlace(tree, event, settled));
  const isSealed = frame.isNews && event.rule === 'event-verb' && actIs(event.outcome, 'sealed');
  return isContact || isSealed ? implied(dateline) : null;
}
