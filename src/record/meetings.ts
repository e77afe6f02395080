import { traitsOf } from '../model/acts.ts';
import type { RecordedEvent, RecordValue } from '../model/record.ts';
import type { ListPage, Store } from './store.ts';

/** Between which days meetings were, and how many are wanted. */
export interface MeetingsAsked {
  readonly since?: string;
  readonly until?: string;
  readonly limit: number;
}

/** Pages of this many are looked through, up to so many of them. */
const pageSize = 200;
const mostPages = 20;

/** The talks, visits and calls in which all of some actors took part, the latest first. */
export async function meetingsOf(
  keys: readonly string[],
  { limit, ...days }: MeetingsAsked,
  store: Store,
): Promise<readonly RecordedEvent[]> {
  const found: RecordedEvent[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages && found.length < limit; page += 1) {
    const query = { kind: 'event', with: keys, limit: pageSize, ...days } as const;
    const given: ListPage = await store.page(after === null ? query : { ...query, after });
    found.push(...given.values.filter(isMeeting));
    if (given.next === null) break;
    after = given.next;
  }
  return found.slice(0, limit);
}

/** Talks, visits and calls of two or more. */
function isMeeting(value: RecordValue): value is RecordedEvent {
  if (value.kind !== 'event' || value.participants.length < 2) return false;
  const { family } = traitsOf(value);
  return family === 'meeting' || family === 'visit' || family === 'call';
}
