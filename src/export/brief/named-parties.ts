import type { RecordedEvent } from '../../model/record.ts';
import type { Page } from './page.ts';

/** The parties of an event under the names that the page gives them on its day. */
export function namedParties(
  { participants, date }: RecordedEvent,
  { introductions }: Page,
): RecordedEvent['participants'] {
  return participants.map((one) => ({ ...one, name: introductions.name(one, date?.start ?? null) }));
}
