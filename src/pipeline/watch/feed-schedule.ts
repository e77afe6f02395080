import type { Refused } from '../../intake/fetch/ask-server.ts';
import { instantOf } from '../../intake/clock.ts';
import type { FeedPace } from '../../intake/feed-from.ts';
import type { WatchedFeed } from '../../record/web-memory.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** When a feed is asked. */
export interface Timing {
  readonly nowMs: number;
  /** Least time between two visits to a feed, in milliseconds. */
  readonly everyMs: number;
  /** From 0 up to but without 1. */
  readonly random: () => number;
}

/** A feed that has not been asked yet: due at once. */
export function newFeed(url: string, nowMs: number): WatchedFeed {
  return {
    url,
    at: url,
    title: null,
    page: null,
    due: instantOf(nowMs),
    failures: 0,
    lastFailure: null,
    failingSince: null,
    ttlMinutes: null,
    skipHours: [],
  };
}

/** Whether a feed may be asked. One that is gone never is. */
export function isDue({ due }: WatchedFeed, nowMs: number): boolean {
  return due !== null && Date.parse(due) <= nowMs;
}

/** The time between two visits a little shorter, by chance, so that feeds of one list do not all come due together. */
const spread = (ms: number, random: () => number): number => ms * (1 - random() / 10);

/** When a feed that was had is asked next: not before its own time to live is over, and in none of the hours that it names. */
export function dueAfter(pace: FeedPace, { nowMs, everyMs, random }: Timing): string {
  const ttlMs = Math.min((pace.ttlMinutes ?? 0) * 60_000, dayMs);
  const waitMs = Math.max(spread(everyMs, random), ttlMs);
  return instantOf(outsideHours(nowMs + waitMs, pace));
}

/** The first instant from this one on that lies in none of the hours; where all are named, none is kept. */
function outsideHours(ms: number, { skipHours }: FeedPace): number {
  const skipped = new Set(skipHours);
  if (skipped.size >= 24) return ms;
  let at = ms;
  while (skipped.has(new Date(at).getUTCHours())) at = (Math.floor(at / hourMs) + 1) * hourMs;
  return at;
}

/** A feed after a visit that failed: it is asked after a time that doubles up to a day; one that is gone for good (410) no more. */
export function afterFailure(
  feed: WatchedFeed,
  { failure, status, untilMs }: Refused,
  timing: Timing,
): WatchedFeed {
  const { nowMs, everyMs, random } = timing;
  const waitMs = Math.min(dayMs, everyMs * 2 ** Math.min(feed.failures, 20));
  const dueMs = Math.max(nowMs + spread(waitMs, random), untilMs ?? 0);
  return {
    ...feed,
    failures: feed.failures + 1,
    lastFailure: failure.code,
    failingSince: feed.failingSince ?? instantOf(nowMs),
    due: status === 410 ? null : instantOf(dueMs),
  };
}

/** So long after each time that a page was had it is looked at again, whether it has been corrected. */
const revisitsMs: readonly number[] = [hourMs, 12 * hourMs, 3 * dayMs];

/** When a page that was had so many times is looked at again; null for no more. */
export function revisitDue(visits: number, nowMs: number): string | null {
  const wait = revisitsMs[visits - 1];
  return wait === undefined ? null : instantOf(nowMs + wait);
}

/** A page that could not be had is tried so often, each time after twice the time: the last time after five hours. */
const mostTries = 6;
const firstTryMs = 600_000;

/** When a page that could not be had so many times is tried again; null for no more. */
export function retryDue(failures: number, nowMs: number): string | null {
  return failures >= mostTries ? null : instantOf(nowMs + firstTryMs * 2 ** (failures - 1));
}
