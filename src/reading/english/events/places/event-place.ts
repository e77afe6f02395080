import { dependents } from '../../grammar/dependents.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import { impliedPlace, statedPlace } from '../../places/with-basis.ts';
import { headOfSpan } from '../../grammar/head-of-span.ts';
import { actIs } from '../../../../model/acts.ts';
import type { EventPlace, Place } from '../../../../model/place.ts';
import type { PlaceFinding } from '../../../mechanics/findings.ts';
import { isBackground } from '../dates/nearness.ts';
import { isOfAnotherNoun, isOfClauseAround } from '../../grammar/site.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { nounClassesOf } from '../../lexicon/event-noun-classes.ts';
import { isGround } from './ground.ts';
import { isOfEarlier } from './of-earlier.ts';
import { hangsFrom, isLocative } from './own-place.ts';
import { isInUnknownPlace } from './unknown-place.ts';
import type { TokenEvent } from '../token-event.ts';
import type { Tree } from '../../grammar/tree.ts';

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

function finest(findings: readonly PlaceFinding[]): PlaceFinding | null {
  let best: PlaceFinding | null = null;
  for (const finding of findings) if (best === null || finer[finding.kind] > finer[best.kind]) best = finding;
  return best;
}

/** The places behind a preposition of place, or "to" or "for", in the sentence. */
function settledIn(tree: Tree, findings: readonly PlaceFinding[]): readonly PlaceFinding[] {
  return findings.filter(({ kind, span }) => {
    const head = headOfSpan(tree, span)?.index ?? -1;
    return head >= 0 && isLocative(tree, head, { kind, isJourney: true });
  });
}

/** Whether a place is only where somebody goes, "flew to Oslo", and the event a talk that was over before. */
function isGoalBeyond(tree: Tree, token: number, { sites: [site] }: TokenEvent): boolean {
  const isGoal = prepositionsOf(tree, token).some((word) => word === 'to' || word === 'for');
  return isGoal && isBackground(tree, site);
}

/** The only city or house in which the clause or one around it places anything; null where there are none or two. */
function onlyPlace(tree: Tree, event: TokenEvent, settled: readonly PlaceFinding[]): Place | null {
  const fine = settled.filter(({ kind, span }) => {
    const head = headOfSpan(tree, span)?.index ?? -1;
    const isFine = kind === 'city' || kind === 'venue';
    const isOther = isOfAnotherNoun(tree, head, event.sites) || isOfEarlier(tree, head, event.sites);
    return (
      isFine && !isOther && !isGoalBeyond(tree, head, event) && isOfClauseAround(tree, head, event.sites)
    );
  });
  return new Set(fine.map(({ place }) => place.name)).size === 1 ? fine[0].place : null;
}

/** Whether an event happens on a journey, which may go through towns other than the dateline's: "In the course of her visit she met". */
function isOnTravels(tree: Tree, { predicate, sites }: TokenEvent): boolean {
  return sites
    .flatMap((site) => dependents(tree, site, ['obl', 'nmod']))
    .flatMap((phrase) => [phrase, ...dependents(tree, phrase, ['nmod'])])
    .some((noun) => noun !== predicate && nounClassesOf(lemmaAt(tree, noun)).has('visit'));
}

/**
 * Whether an event is a visit that only sets the time of another and was not at the dateline: "Following her visit in May, he came to
 * Lima".
 */
const isAside = (tree: Tree, { rule, outcome, sites: [noun] }: TokenEvent): boolean =>
  rule === 'event-noun' && outcome.roles === 'visiting' && isBackground(tree, noun);

/**
 * Where an event was: the finest place that its own clause states. Else, for talks and treaties, the one city or house of the clauses
 * around it (implied); else, for talks and for treaties just concluded, the dateline, where the sentence places nothing. Null for none.
 */
export function placeOf(tree: Tree, event: TokenEvent, frame: PlaceFrame): EventPlace | null {
  const own = finest(
    frame.inSentence.filter((one) => hangsFrom(tree, event, one) || isGround(tree, event, one)),
  );
  const dateline = isInUnknownPlace(tree, event, frame.inSentence) ? null : frame.dateline;
  const isContact = event.outcome.type === 'CONSULT';
  if (own !== null) {
    const isCoarse = own.kind === 'country' && dateline !== null && dateline.country === own.place.country;
    return isContact && isCoarse && event.standing === 'happened'
      ? impliedPlace(dateline)
      : statedPlace(own.place);
  }
  if (event.standing === 'denied' || !actIs(event.outcome, 'contact') || isAside(tree, event)) return null;
  const settled = settledIn(tree, frame.inSentence);
  if (settled.length > 0) return impliedPlace(onlyPlace(tree, event, settled));
  if (isOnTravels(tree, event)) return null;
  const isSealed = frame.isNews && event.rule === 'event-verb' && actIs(event.outcome, 'sealed');
  return isContact || isSealed ? impliedPlace(dateline) : null;
}
