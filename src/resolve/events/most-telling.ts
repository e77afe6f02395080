import { compareText } from '../../model/order.ts';
import { spanDays } from '../date-spans.ts';
import type { EventReport } from './event-report.ts';

/**
 * Orders reports by how much they tell: dated to the day first, then stated dates, persons, more parties, a place, more claims; ties by id.
 */
export function mostTelling(a: EventReport, b: EventReport): number {
  return tellingOf(b) - tellingOf(a) || b.count - a.count || compareText(a.id, b.id);
}

function tellingOf({ signature, known }: EventReport): number {
  const { date, participants, place } = signature;
  const dated = date === null ? 0 : spanDays(date) === 1 ? 200 : spanDays(date) <= 31 ? 150 : 50;
  const stated = date?.basis === 'stated' ? 20 : 0;
  const persons = [...known.values()].filter(({ type }) => type === 'person').length;
  return (
    dated + stated + Math.min(persons, 2) * 10 + Math.min(participants.length, 9) + (place === null ? 0 : 3)
  );
}
