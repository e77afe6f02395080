import { actIs } from '../../model/acts.ts';
import { dayNumber } from '../../model/iso-days.ts';
import { isMutual } from './act-family.ts';
import { datesAllow, isGiven, sameDay } from './dates-allow.ts';
import type { EventReport } from './event-report.ts';
import { areRivals, matchParties, partiesMeet } from './party-likeness.ts';
import { isSettled, placesAllow } from './places-allow.ts';
import { nearlyAlike, sameWords } from './same-words.ts';

type Veto = (a: EventReport, b: EventReport) => boolean;

/** What keeps two reports from being of one happening, whatever else they share. */
export const vetoes: Readonly<Record<string, Veto>> = {
  'other family': (a, b) => a.family !== b.family,
  'one denied': (a, b) => (a.signature.status === 'denied') !== (b.signature.status === 'denied'),
  'only thought of': (a, b) => a.signature.status === 'hypothetical' && b.signature.status === 'happened',
  'other parties': (a, b) => !sameSides(a, b),
  'held and planned in one article': isAnotherPlan,
  'other days': (a, b) => !datesAllow(a, b),
  'other place': otherPlace,
  'other host': (a, b) => a.family === 'visit' && hostsDiffer(a, b),
  'other matter': (a, b) => !sameMatter(a, b),
  'neither dated': neitherDated,
};

/** The parties of one meet those of the other; for one-sided acts, in the same roles. */
function sameSides(a: EventReport, b: EventReport): boolean {
  if (isMutual(a.signature) && a.family !== 'visit') {
    const matches = matchParties(a, b, 'actors');
    // A report of one party alone does not join a meeting of two: a minister who "met students" may also have met the mayor that day.
    if ((a.actors.size === 1) !== (b.actors.size === 1) || !partiesMeet(matches, a.actors, b.actors))
      return false;
    return matches.filter(({ one, other }) => one === other).length >= 2 || !areRivals(a, b);
  }
  // "The sanctions were lifted": nobody is said to have done it in either.
  if (a.doers.size + b.doers.size === 0) return sideMeets(a, b, 'others');
  if (!sideMeets(a, b, 'doers')) return false;
  return a.others.size === 0 || b.others.size === 0 || sideMeets(a, b, 'others');
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

/** The countries that a visit leads to: those of its hosts, else that of its place. */
export function hostCountries({ others, known, signature }: EventReport): readonly string[] {
  const hosts = [...others].flatMap((id) => known.get(id)?.country ?? []);
  return hosts.length > 0 ? hosts : [signature.place?.country ?? []].flat();
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
  return sameWords(a, b) || isOneDeed(a, b);
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

/**
 * Whether two reports of talks without a date must be kept apart, since two states talk often. They are one only in nearly the same words,
 * or where both name the same two persons within a few days, or the same town.
 */
function neitherDated(a: EventReport, b: EventReport): boolean {
  if (a.signature.date !== null || b.signature.date !== null || !isMutual(a.signature)) return false;
  return (
    !nearlyAlike(a, b) &&
    !(a.signature.status === b.signature.status && (arePersonal(a, b) || inOneTown(a, b)))
  );
}

/** Two papers within so many days of each other may tell one meeting of two persons, if their sentences share so many words. */
const freshDays = 2;
const freshWords = 2;

function arePersonal(a: EventReport, b: EventReport): boolean {
  const [one, two] = [a.signature.on, b.signature.on];
  if (one === null || two === null || Math.abs(dayNumber(one) - dayNumber(two)) > freshDays) return false;
  const both = [...a.actors.intersection(b.actors)].filter((id) => a.known.get(id)?.type === 'person');
  const shared = a.words.intersection(b.words).size;
  return both.length >= 2 && a.actors.size === b.actors.size && shared >= freshWords;
}

function inOneTown(a: EventReport, b: EventReport): boolean {
  const [one, two] = [a.signature.place, b.signature.place];
  if (one?.basis !== 'stated' || two?.basis !== 'stated' || !isSettled(one) || !isSettled(two)) return false;
  return one.name === two.name && a.actors.size >= 2 && a.actors.symmetricDifference(b.actors).size === 0;
}
