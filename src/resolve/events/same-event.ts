import { actIs } from '../../model/acts.ts';
import { isMutual } from './act-family.ts';
import { datesAllow, sameDay } from './dates-allow.ts';
import type { EventReport } from './event-report.ts';
import { placesAllow } from './places-allow.ts';
import { sameParties } from './same-parties.ts';

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
  return (
    isPlan(a) !== isPlan(b) && !a.articles.isDisjointFrom(b.articles) && !sameDay(a.signature, b.signature)
  );
}

/** Acts of one side must be about the same: most words of the shorter sentence shared, or the day and both parties of an act of force. */
function sameMatter(a: EventReport, b: EventReport): boolean {
  if (isMutual(a.signature))
    return a.signature.act === b.signature.act || (a.signature.date !== null && b.signature.date !== null);
  if (sameWords(a, b)) return true;
  return (
    actIs(a.signature, 'force') && a.others.size > 0 && b.others.size > 0 && sameDay(a.signature, b.signature)
  );
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
