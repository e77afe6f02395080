import { instantOf } from '../../intake/clock.ts';
import { webFeedOf, type WebFeed } from '../../intake/fetch/feed-entries.ts';
import { isRefused } from '../../intake/fetch/ask-server.ts';
import { refusedBy } from '../../intake/fetch/follow-redirects.ts';
import type { Visit } from '../../intake/fetch/visitor.ts';
import { Failure } from '../../model/failure.ts';
import { dayAfter } from '../../model/iso-days.ts';
import type { WatchedFeed } from '../../record/web-memory.ts';
import { afterFailure, dueAfter, type Timing } from './feed-schedule.ts';
import { revisitEntry, takeEntry, today } from './take-entry.ts';
import type { WatchTools } from './watch-tools.ts';

/** Entries that have not stood in their feed for so many days are forgotten: feeds bring old entries back for a while. */
const keptDays = 90;

/**
 * Visits a feed once: reads what is new in it and visits the pages that are due again; gives the feed as it is noted. Each entry is noted when its
 * article is safe, and the feed itself last, so that a run that is cut off anywhere is gone on with. Throws the reason of the signal.
 */
export async function pollFeed(feed: WatchedFeed, tools: WatchTools): Promise<WatchedFeed> {
  const visit = await tools.visitor.visit(feed.at, feed.page);
  const found = visit.kind === 'page' ? webFeedOf(visit) : null;
  const next =
    found instanceof Failure
      ? failed(feed, refusedBy(found), tools)
      : await visited(feed, { visit, found }, tools);
  await tools.store.noteFeed(next);
  await tellChange(feed, next, tools);
  return next;
}

const timingOf = ({ clock, everyMs }: WatchTools): Timing => ({
  nowMs: clock.now(),
  everyMs,
  random: clock.random,
});

const failed = (
  feed: WatchedFeed,
  refused: Extract<Visit, { kind: 'refused' }>,
  tools: WatchTools,
): WatchedFeed => afterFailure(feed, refused, timingOf(tools));

async function visited(
  feed: WatchedFeed,
  { visit, found }: { readonly visit: Visit; readonly found: WebFeed | null },
  tools: WatchTools,
): Promise<WatchedFeed> {
  if (isRefused(visit)) return failed(feed, visit, tools);
  if (found !== null) await readNew(feed, found, tools);
  await revisitDueOnes(feed, tools);
  const pace = found?.pace ?? feed;
  return {
    ...feed,
    at: visit.movedTo ?? feed.at,
    title: found?.title ?? feed.title,
    // What is missing at the end of a feed that was cut is asked for again.
    page: found?.isCut === true ? null : visit.kind === 'page' ? visit.validators : feed.page,
    failures: 0,
    lastFailure: null,
    failingSince: null,
    ttlMinutes: pace.ttlMinutes,
    skipHours: pace.skipHours,
    due: dueAfter(pace, timingOf(tools)),
  };
}

/** Reads the entries that are new or that the feed tells otherwise, the oldest first, and notes that the others still stand in it. */
async function readNew(feed: WatchedFeed, { entries }: WebFeed, tools: WatchTools): Promise<void> {
  const { store } = tools;
  const known = await store.notedEntries(
    feed.url,
    entries.map((one) => one.key),
  );
  const noted = new Map(known.map((one) => [one.key, one] as const));
  const day = today(tools);
  const standing = entries.flatMap(({ key, print }) => {
    const before = noted.get(key);
    return before?.print === print && before.seenOn !== day ? [{ ...before, seenOn: day }] : [];
  });
  if (standing.length > 0) await store.noteEntries(feed.url, standing);
  for (const entry of entries.toReversed()) {
    const before = noted.get(entry.key);
    if (before?.print !== entry.print)
      await store.noteEntries(feed.url, [await takeEntry(entry, before, tools)]);
  }
  if (standing.length > 0) await store.dropEntries(feed.url, dayAfter(day, -keptDays));
}

async function revisitDueOnes(feed: WatchedFeed, tools: WatchTools): Promise<void> {
  const { store, clock } = tools;
  for (const entry of await store.entriesDue(feed.url, instantOf(clock.now())))
    await store.noteEntries(feed.url, [await revisitEntry(entry, tools)]);
}

/** Tells what has become of a feed: that it moved, is gone, fails since now, or is well again. */
async function tellChange(before: WatchedFeed, feed: WatchedFeed, { tell }: WatchTools): Promise<void> {
  if (before.at !== feed.at) await tell({ kind: 'moved', feed, from: before.at });
  if (feed.due === null) await tell({ kind: 'gone', feed });
  else if (before.failures > 0 && feed.failures === 0) await tell({ kind: 'recovered', feed });
  else if (before.failures === 0 && feed.failures > 0) await tell({ kind: 'failing', feed });
}
