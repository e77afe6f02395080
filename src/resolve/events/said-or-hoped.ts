import { actIs } from '../../model/acts.ts';
import { sameDay } from './dates-allow.ts';
import type { EventReport } from './event-report.ts';

/**
 * Whether two articles tell of something said without its speaker: "the leaders condemned the coup" is a formula, and other leaders say
 * it of the same the next day.
 */
export function isSaidByNobody(a: EventReport, b: EventReport): boolean {
  return (
    a.doers.size + b.doers.size === 0 && actIs(a.signature, 'spoken') && a.articles.isDisjointFrom(b.articles)
  );
}

/**
 * Whether one article hopes for what the other tells in passing as done: ties that leaders "will deepen" are those that they deepen only
 * where both give the day.
 */
export function isOnlyHopedFor(a: EventReport, b: EventReport): boolean {
  if (!actIs(a.signature, 'passing') || !actIs(b.signature, 'passing')) return false;
  const isPlan = (one: EventReport): boolean => one.signature.status === 'planned';
  return (
    isPlan(a) !== isPlan(b) && a.articles.isDisjointFrom(b.articles) && !sameDay(a.signature, b.signature)
  );
}
