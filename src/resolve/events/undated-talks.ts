import { actIs } from '../../model/acts.ts';
import { dayNumber } from '../../model/iso-days.ts';
import { isMutual } from './act-family.ts';
import { sharesTraveller } from './dates-allow.ts';
import type { EventReport } from './event-report.ts';
import { isSettled } from './places-allow.ts';
import { nearlyAlike } from './same-words.ts';

/**
 * Whether two reports of talks without a date must be kept apart, since two states talk often. They are one only in nearly the same words,
 * or where both name the same two persons within a few days, the same town, or one person's journey to one land.
 */
export function neitherDated(a: EventReport, b: EventReport): boolean {
  if (a.signature.date !== null || b.signature.date !== null || !isMutual(a.signature)) return false;
  return (
    !nearlyAlike(a, b) &&
    !(a.signature.status === b.signature.status && (arePersonal(a, b) || inOneTown(a, b) || isOneStay(a, b)))
  );
}

/** Two papers within so many days of each other may tell one meeting of two persons, if their sentences share so many words. */
const freshDays = 2;
const freshWords = 2;

function areFresh(a: EventReport, b: EventReport): boolean {
  const [one, two] = [a.signature.on, b.signature.on];
  if (one === null || two === null || Math.abs(dayNumber(one) - dayNumber(two)) > freshDays) return false;
  return a.words.intersection(b.words).size >= freshWords;
}

function arePersonal(a: EventReport, b: EventReport): boolean {
  const both = [...a.actors.intersection(b.actors)].filter((id) => a.known.get(id)?.type === 'person');
  return both.length >= 2 && a.actors.size === b.actors.size && areFresh(a, b);
}

function isOneStay(a: EventReport, b: EventReport): boolean {
  const isStay = actIs(a.signature, 'stay') && actIs(b.signature, 'stay');
  return isStay && sharesTraveller(a, b) && !a.others.isDisjointFrom(b.others) && areFresh(a, b);
}

function inOneTown(a: EventReport, b: EventReport): boolean {
  const [one, two] = [a.signature.place, b.signature.place];
  if (one?.basis !== 'stated' || two?.basis !== 'stated' || !isSettled(one) || !isSettled(two)) return false;
  return one.name === two.name && a.actors.size >= 2 && a.actors.symmetricDifference(b.actors).size === 0;
}
