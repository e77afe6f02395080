import type { RecordedEvent } from '../../model/record.ts';
import { isPlain } from './told-apart.ts';

/**
 * Whether an event belongs in the chronology: its day is known. An act of one side of which only a range of days is implied is left to the
 * background: an article of these days tells it, but it may be older.
 */
export function isOnDays(event: RecordedEvent): boolean {
  const { date } = event;
  return date !== null && (isPlain(event) || date.basis === 'stated' || date.start === date.end);
}
