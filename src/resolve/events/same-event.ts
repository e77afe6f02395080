import { actIs } from '../../model/acts.ts';
import type { PartialDate } from '../../model/dates.ts';
import type { Place } from '../../model/place.ts';
import { dayNumber, daysApart, dayText, spanDays } from '../calendar.ts';
import { takeCountries } from '../../world/country-words.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import type { Counted, EventSignature } from '../signature.ts';
import { actFamily, isMutual } from './act-family.ts';

/** A report of an event, ready for comparing; actors are resolved ids. */
export interface EventReport {
  readonly id: string;
  readonly signature: EventSignature;
  readonly count: number;
  readonly articles: ReadonlySet<string>;
  readonly family: string;
  /** All its actors. */
  readonly actors: ReadonlySet<string>;
  /** Those who act. */
  readonly doers: ReadonlySet<string>;
  /** Those who are acted upon: recipients and hosts. */
  readonly others: ReadonlySet<string>;
  /** Stems of its sentence, for acts of one side. */
  readonly words: ReadonlySet<string>;
}

/** A member of an event block, ready for comparing. */
export function eventReport(member: Counted<EventSignature>): EventReport {
  const { signature } = member;
  const having = (...roles: readonly string[]): ReadonlySet<string> =>
    new Set(signature.participants.filter((one) => roles.includes(one.role)).map((one) => one.actor));
  return {
    id: member.id,
    signature,
    count: member.count,
    articles: new Set(member.articles),
    family: actFamily(signature),
    actors: new Set(signature.participants.map((one) => one.actor)),
    doers: having('actor', 'signatory', 'organizer', 'attendee'),
    others: having('recipient', 'host'),
    words: new Set(signature.words),
  };
}

/** Whether nothing speaks against two reports telling of one happening, and enough speaks for it. */
export function sameEvent(a: EventReport, b: EventReport): boolean {
  if (a.family !== b.family) return false;
  if ((a.signature.status === 'denied') !== (b.signature.status === 'denied')) return false;
  if (a.signature.status === 'hypothetical' && b.signature.status === 'happened') return false;
  if (!sameParties(a, b) || isAnotherPlan(a, b)) return false;
  return (
    datesAllow(a, b) &&
    placesAllow(a.signature.place, b.signature.place) &&
    enoughShared(a, b) &&
    sameMatter(a, b)
  );
}

/**
 * Whether one article tells of a meeting that was held and of one that the same parties plan: these are two, unless both are dated to
 * the same day.
 */
function isAnotherPlan(a: EventReport, b: EventReport): boolean {
  const isPlan = (one: EventReport): boolean => one.signature.status === 'planned';
  return isPlan(a) !== isPlan(b) && !a.articles.isDisjointFrom(b.articles) && !sameDay(a, b);
}

/** Acts of one side must be about the same: most words of the shorter sentence shared, or the day and both parties of an act of force. */
function sameMatter(a: EventReport, b: EventReport): boolean {
  if (isMutual(a.signature))
    return a.signature.act === b.signature.act || (a.signature.date !== null && b.signature.date !== null);
  if (sameWords(a, b)) return true;
  return actIs(a.signature, 'force') && a.others.size > 0 && b.others.size > 0 && sameDay(a, b);
}

/**
 * Whether two sentences tell of one act of one side: most of the shorter one's content words are shared. One article that supports,
 * welcomes or pledges twice means two things, unless it says so in nearly the same words, since all its sentences name the same parties.
 */
function sameWords(a: EventReport, b: EventReport): boolean {
  const shared = a.words.intersection(b.words).size;
  const least = Math.min(a.words.size, b.words.size);
  if (!actIs(a.signature, 'often')) return shared >= 3 && shared >= 0.45 * least;
  const all = a.words.size + b.words.size - shared;
  if (!a.articles.isDisjointFrom(b.articles)) return shared >= 4 && shared >= 0.6 * all;
  return shared >= 4 && (shared >= 0.4 * all || shared >= 0.6 * least);
}

/** Nearly the same words: a sentence that two texts share. */
function nearlyAlike(a: EventReport, b: EventReport): boolean {
  const shared = a.words.intersection(b.words).size;
  return shared >= 4 && shared >= 0.6 * (a.words.size + b.words.size - shared);
}

function sameDay(a: EventReport, b: EventReport): boolean {
  const [one, two] = [a.signature.date, b.signature.date];
  return (
    one !== null && two !== null && spanDays(one) === 1 && one.start === two.start && one.end === two.end
  );
}

/**
 * Two reports of which one bears no date must share more than one actor, or most of many words for an act of one side, unless one article
 * tells both.
 */
function enoughShared(a: EventReport, b: EventReport): boolean {
  if (a.signature.date !== null && b.signature.date !== null) return true;
  if (!isMutual(a.signature)) return sameWords(a, b) || shareActors(a, b);
  // Two states talk often: talks that neither report dates are one only in nearly the same words.
  if (a.signature.date === null && b.signature.date === null) return nearlyAlike(a, b);
  return shareActors(a, b);
}

function shareActors(a: EventReport, b: EventReport): boolean {
  return a.actors.intersection(b.actors).size > 1 || !a.articles.isDisjointFrom(b.articles);
}

/** The parties of one are among those of the other; for one-sided acts, in the same roles. */
export function sameParties(a: EventReport, b: EventReport): boolean {
  if (a.actors.size === 0 || b.actors.size === 0) return false;
  if (isMutual(a.signature) && a.family !== 'visit')
    return bothSides(a, b) && partiesNest(a.actors, b.actors);
  if (!partiesNest(a.doers, b.doers)) return false;
  return a.others.size === 0 || b.others.size === 0 || partiesNest(a.others, b.others);
}

/**
 * Whether both reports name one party, or both name more: who "met students" may also have met the mayor that day, so a report that
 * names one side alone does not join a meeting of two.
 */
const bothSides = (a: EventReport, b: EventReport): boolean =>
  (a.actors.size === 1) === (b.actors.size === 1);

/** Whether all of the smaller list of parties are in the larger, or two at least and half of the larger. */
function partiesNest(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = a.intersection(b).size;
  const smaller = Math.min(a.size, b.size);
  return shared > 0 && (shared === smaller || (shared >= 2 && shared * 2 >= Math.max(a.size, b.size)));
}

/**
 * When a report without a date can have been: what happened, in the week before its article; what is planned, in the three
 * weeks after. Null for an article without a day.
 */
function windowOf({ signature }: EventReport): PartialDate | null {
  if (signature.date !== null || signature.on === null) return signature.date;
  const day = dayNumber(signature.on);
  const ahead = signature.status === 'planned' ? 21 : 1;
  return { start: dayText(day - 7), end: dayText(day + ahead), precision: 'range', basis: 'implied' };
}

/** Whether the dates of two reports may be one; implied ones may lie a day apart, since papers print later and time zones differ. */
export function datesAllow(a: EventReport, b: EventReport): boolean {
  const one = windowOf(a);
  const two = windowOf(b);
  if (one === null || two === null) return !a.articles.isDisjointFrom(b.articles);
  const apart = daysApart(one, two);
  if (apart > 0) return apart <= 1 && (one.basis === 'implied' || two.basis === 'implied');
  const vague = Math.max(spanDays(one), spanDays(two));
  return vague <= 31;
}

/** Whether two places may be one: either unknown, same name, or one no more than the country of the other. */
export function placesAllow(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null) return true;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  return !isSettled(a) || !isSettled(b) || nameMeets(a.name, b.name);
}

/** Whether a place is a town or region that the gazetteer knows; a venue, which may lie in any town, is none. */
export function isSettled(place: Place): boolean {
  return place.lat !== null && takeCountries(place.name).rest.length > 0;
}

function nameMeets(a: string, b: string): boolean {
  const one = foldPhrase(a);
  const two = foldPhrase(b);
  return one === two || ` ${one} `.includes(` ${two} `) || ` ${two} `.includes(` ${one} `);
}
