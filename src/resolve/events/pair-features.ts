import { actIs } from '../../model/acts.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import { daysApart, spanDays } from '../date-spans.ts';
import { isMutual } from './act-family.ts';
import { isGiven, sameDay, windowOf } from './dates-allow.ts';
import type { EventReport } from './event-report.ts';
import { hostCountries, vetoes } from './pair-vetoes.ts';
import { matchParties } from './party-likeness.ts';
import { isSettled, placesAllow } from './places-allow.ts';
import { areOfOneYear, isRecalled } from './recalled.ts';
import { sameWords } from './same-words.ts';

/** What speaks for two reports being of one happening, or against it. */
export interface PairFeature {
  readonly name: string;
  readonly weight: number;
}

type Weigh = (a: EventReport, b: EventReport) => number;

/** The parts of the score of two reports; the weights are whole numbers. */
const weighing: Readonly<Record<string, Weigh>> = {
  parties: partiesWeight,
  day: dayWeight,
  place: placeWeight,
  act: actWeight,
  article: (a, b) => (a.articles.isDisjointFrom(b.articles) ? 0 : 1),
  words: (a, b) => (isOfSides(a) || isOfSides(b) || !(sameWords(a, b) || isRecalled(a, b)) ? 0 : 4),
};

/** Whether who, when and where tell a report: an act of two sides of which both are named. Whom "students" met is told by the words. */
const isOfSides = ({ signature, actors }: EventReport): boolean => isMutual(signature) && actors.size > 1;

/** Two reports are of one happening from this score on. */
const enough = 7;

/** The features of two reports that are not 0, in a fixed order. */
export function pairFeatures(a: EventReport, b: EventReport): readonly PairFeature[] {
  return Object.entries(weighing)
    .map(([name, weigh]) => ({ name, weight: weigh(a, b) }))
    .filter(({ weight }) => weight !== 0);
}

/** Whether something keeps two reports apart, whatever else they share. */
export function isForbidden(a: EventReport, b: EventReport): boolean {
  return Object.values(vetoes).some((forbids) => forbids(a, b));
}

/** How much speaks for two reports being of one happening; null where something forbids it or too little does. */
export function pairScore(a: EventReport, b: EventReport): number | null {
  if (isForbidden(a, b)) return null;
  const score = pairFeatures(a, b).reduce((sum, { weight }) => sum + weight, 0);
  return score >= enough ? score : null;
}

/** The parties that are one, a person before a state before who acts for it; of a visit also the land that it leads to. */
function partiesWeight(a: EventReport, b: EventReport): number {
  const isJoint = isMutual(a.signature) && a.family !== 'visit';
  const matches = isJoint
    ? matchParties(a, b, 'actors')
    : [...matchParties(a, b, 'doers'), ...matchParties(a, b, 'others')];
  const total = matches.reduce((sum, { weight }) => sum + weight, 0);
  const toOneLand = a.family === 'visit' && a.others.isDisjointFrom(b.others) && sharesHost(a, b);
  return Math.min(6, total + (toOneLand ? 2 : 0));
}

function sharesHost(a: EventReport, b: EventReport): boolean {
  const hosts = hostCountries(b);
  return hostCountries(a).some((one) => hosts.includes(one));
}

/** The same day, most where both texts give it; else how narrowly the time is known. */
function dayWeight(a: EventReport, b: EventReport): number {
  if (sameDay(a.signature, b.signature)) return isGiven(a.signature) && isGiven(b.signature) ? 4 : 3;
  if (areOfOneYear(a, b)) return 2;
  const [one, two] = [windowOf(a), windowOf(b)];
  if (one === null || two === null) return 1;
  if (daysApart(one, two) > 0) return 1;
  return Math.max(spanDays(one), spanDays(two)) <= 10 ? 2 : 1;
}

/** The same act, or two words for a stay ("arrived", "visited"); a summit of the same members is rare, and so is a deal of two bodies. */
function actWeight(a: EventReport, b: EventReport): number {
  const [one, two] = [a.signature, b.signature];
  if (one.act !== two.act) return actIs(one, 'stay') && actIs(two, 'stay') ? 1 : 0;
  return actIs(one, 'seldom') || (actIs(one, 'sealed') && areTwoBodies(a, b)) ? 2 : 1;
}

/** Whether all parties of both are the same two bodies or more, and no state or person. */
function areTwoBodies(a: EventReport, b: EventReport): boolean {
  if (a.actors.size < 2 || a.actors.symmetricDifference(b.actors).size > 0) return false;
  return [...a.actors].every((id) => a.known.get(id)?.type === 'organization');
}

/** One town; less than nothing for two of which one only follows from a dateline. */
function placeWeight(a: EventReport, b: EventReport): number {
  const [one, two] = [a.signature.place, b.signature.place];
  if (one === null || two === null) return 0;
  if (!placesAllow(one, two)) return -1;
  return isSettled(one) && isSettled(two) && foldPhrase(one.name) === foldPhrase(two.name) ? 2 : 0;
}
