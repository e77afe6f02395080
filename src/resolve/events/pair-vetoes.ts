import { actIs } from '../../model/acts.ts';
import { isMutual } from './act-family.ts';
import { datesAllow, isGiven, sameDay } from './dates-allow.ts';
import type { EventReport } from './event-report.ts';
import {
  isBesideSummit,
  isMealBesideTalks,
  isOfTwoBesideThree,
  isOneOfSeveral,
  isOtherTable,
} from './other-table.ts';
import { isLeavingBesideReception } from './leaving-beside.ts';
import { areRivals, matchParties, partiesMeet } from './party-likeness.ts';
import { placesAllow } from './places-allow.ts';
import { areOfOneYear, isRecalled } from './recalled.ts';
import { isOnlyHopedFor, isSaidByNobody } from './said-or-hoped.ts';
import { sameWords } from './same-words.ts';
import { neitherDated } from './undated-talks.ts';

type Veto = (a: EventReport, b: EventReport) => boolean;

/** What keeps two reports from being of one happening, whatever else they share. */
export const vetoes: Readonly<Record<string, Veto>> = {
  'other family': (a, b) => a.family !== b.family,
  'one denied': (a, b) => (a.signature.status === 'denied') !== (b.signature.status === 'denied'),
  'only thought of': isOnlyThoughtOf,
  'other parties': (a, b) => !sameSides(a, b),
  'held and planned in one article': isAnotherPlan,
  'other days': (a, b) => !datesAllow(a, b),
  'other place': otherPlace,
  'other host': (a, b) => a.family === 'visit' && hostsDiffer(a, b),
  'leaving beside a reception': isLeavingBesideReception,
  'other matter': (a, b) => !sameMatter(a, b),
  'neither dated': neitherDated,
  'one looked back on': (a, b) => (a.signature.isBefore ?? false) !== (b.signature.isBefore ?? false),
  'other table': isOtherTable,
  'of two beside three': isOfTwoBesideThree,
  'beside a summit': isBesideSummit,
  'one of several': isOneOfSeveral,
  'meal beside talks': isMealBesideTalks,
  'nobody who said it': isSaidByNobody,
  'only hoped for': isOnlyHopedFor,
};

/** The parties of one meet those of the other; for one-sided acts, in the same roles. */
function sameSides(a: EventReport, b: EventReport): boolean {
  if (isMutual(a.signature) && a.family !== 'visit') {
    const matches = matchParties(a, b, 'actors');
    // A report of one party alone does not join a meeting of two: a minister who "met students" may also have met the mayor that day.
    if ((a.actors.size === 1) !== (b.actors.size === 1) || !partiesMeet(matches, a.actors, b.actors))
      return false;
    const own = matches.filter(({ one, other }) => one === other).length;
    return own >= 2 || (atOneTable(a, b) && !areRivals(a, b));
  }
  // "The sanctions were lifted": nobody is said to have done it in either.
  if (a.doers.size + b.doers.size === 0) return sideMeets(a, b, 'others');
  if (!sideMeets(a, b, 'doers')) return false;
  return a.others.size === 0 || b.others.size === 0 || sideMeets(a, b, 'others');
}

/**
 * Whether the same states and bodies are at both tables. Where one party alone is the same and others only act for one state, a meeting of
 * two is not taken for one with a third, nor one with a third for one with a fourth.
 */
function atOneTable(a: EventReport, b: EventReport): boolean {
  const [one, two] = [a, b].map(
    ({ actors, known }) => new Set([...actors].map((id) => known.get(id)?.country ?? id)),
  );
  return one.symmetricDifference(two).size === 0;
}

/** Whether one report only thinks of what the other tells as done. A journey is told as such in passing; talks that are wanted are others. */
function isOnlyThoughtOf({ family, signature: one }: EventReport, { signature: two }: EventReport): boolean {
  const [status, other] = [one.status, two.status];
  if (status === 'hypothetical') return other === 'happened';
  return other === 'hypothetical' && status === 'happened' && isMutual(two) && family !== 'visit';
}

/**
 * Whether the parties of one side meet. A state is taken for the person who acts for it only where both reports name as many parties: of
 * three persons who speak together none speaks for the state alone.
 */
function sideMeets(a: EventReport, b: EventReport, side: 'doers' | 'others'): boolean {
  const matches = matchParties(a, b, side);
  const pool = a[side].size === b[side].size ? matches : matches.filter(({ one, other }) => one === other);
  return partiesMeet(pool, a[side], b[side]);
}

/**
 * Whether one article tells of a meeting that was held and of one that the same parties plan: these are two, unless both are dated to the
 * same day. Acts of one side are not asked this: an article tells one pledge as planned and as done.
 */
function isAnotherPlan(a: EventReport, b: EventReport): boolean {
  if (!isMutual(a.signature)) return false;
  const isPlan = (one: EventReport): boolean => one.signature.status === 'planned';
  return (
    isPlan(a) !== isPlan(b) && !a.articles.isDisjointFrom(b.articles) && !sameDay(a.signature, b.signature)
  );
}

/** Whether the two reports give two places. A place that only follows from a dateline parts two journeys, but not two meetings. */
function otherPlace(a: EventReport, b: EventReport): boolean {
  const [one, two] = [a.signature.place, b.signature.place];
  if (placesAllow(one, two)) return false;
  return a.family === 'visit' || (one?.basis === 'stated' && two?.basis === 'stated');
}

/** The countries that a visit leads to: that of the place that the text gives it, else those of its hosts, else that of its place. */
export function hostCountries({ others, known, signature: { place } }: EventReport): readonly string[] {
  const there = [place?.country ?? []].flat();
  const hosts = [...others].flatMap((id) => known.get(id)?.country ?? []);
  return there.length > 0 && (hosts.length === 0 || place?.basis === 'stated') ? there : hosts;
}

function hostsDiffer(a: EventReport, b: EventReport): boolean {
  const hosts = hostCountries(a);
  const others = hostCountries(b);
  return hosts.length > 0 && others.length > 0 && !hosts.some((one) => others.includes(one));
}

/**
 * Whether two acts are about the same. Acts of two sides need the same act or two dates, and a letter is no meeting; acts of one side need
 * like words.
 */
function sameMatter(a: EventReport, b: EventReport): boolean {
  const [one, two] = [a.signature, b.signature];
  if (isMutual(one))
    return (
      one.act === two.act ||
      (actIs(one, 'written') === actIs(two, 'written') && one.date !== null && two.date !== null)
    );
  return sameWords(a, b) || isOneDeed(a, b) || isRecalled(a, b) || areOfOneYear(a, b);
}

/**
 * Whether two reports tell one deed of one party to another on one day that two articles give: an expulsion, a strike, a test. What is said
 * does not count, since it is said many times a day.
 */
function isOneDeed(a: EventReport, b: EventReport): boolean {
  const [one, two] = [a.signature, b.signature];
  if (!sameDay(one, two)) return false;
  const isToldOfBoth = a.others.size > 0 && b.others.size > 0;
  if (actIs(one, 'force') && isToldOfBoth) return true;
  const isApart = a.articles.isDisjointFrom(b.articles);
  return (
    isApart &&
    one.act === two.act &&
    !actIs(one, 'spoken') &&
    isGiven(one) &&
    isGiven(two) &&
    (isToldOfBoth || actIs(one, 'force'))
  );
}
