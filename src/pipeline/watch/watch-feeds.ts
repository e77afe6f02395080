import { Failure } from '../../model/failure.ts';
import { instantOf } from '../../intake/clock.ts';
import type { WatchedFeed } from '../../record/web-memory.ts';
import { isDue, newFeed } from './feed-schedule.ts';
import { pollFeed } from './poll-feed.ts';
import { tellNews } from './tell-news.ts';
import { waker } from '../waker.ts';
import type { WatchTools } from './watch-tools.ts';

/** Feeds that are visited at once; each host has one visitor at a time all the same. */
const atOnce = 8;

/** How a watch runs. */
export interface WatchManner {
  /** Visits what is due once, and ends. */
  readonly once: boolean;
}

/**
 * Watches feeds: visits each when it is due, reads what is new into the record and tells of it, until the signal comes or, with `once`, until
 * nothing is due. All that is known of a feed lies in the record: a watch that is killed goes on where it was and loses nothing, and no line but the one that
 * it was printing at that moment may come twice (`tellNews`). Throws a `Failure` of the record codes.
 */
export async function watchFeeds(
  urls: readonly string[],
  tools: WatchTools,
  { once }: WatchManner,
): Promise<void> {
  const feeds = await feedsOf(urls, tools);
  const teller = newsTeller(tools);
  const underWay = new Map<string, Promise<void>>();
  await teller();
  const wake = waker();
  const broken: unknown[] = [];
  const start = (feed: WatchedFeed): void => {
    const poll = pollSafely(feed, tools).then(async (next) => {
      feeds.set(feed.url, next);
      await teller();
    });
    const note = (error: unknown): void => void broken.push(error);
    const ended = poll.catch(note).finally(() => {
      underWay.delete(feed.url);
      wake.now();
    });
    underWay.set(feed.url, ended);
  };
  while (!tools.signal.aborted && broken.length === 0) {
    const waiting = [...feeds.values()].filter((one) => !underWay.has(one.url));
    const due = waiting.filter((one) => isDue(one, tools.clock.now())).toSorted(byDue);
    for (const feed of due.slice(0, atOnce - underWay.size)) start(feed);
    if (underWay.size === 0 && (once || nextDue(feeds) === null)) break;
    const napMs =
      underWay.size < atOnce && !once ? (nextDue(feeds, underWay) ?? Infinity) - tools.clock.now() : Infinity;
    await Promise.race([...underWay.values(), wake.nap(napMs, tools)]);
  }
  await Promise.all(underWay.values());
  if (broken.length > 0) throw broken[0];
}

const byDue = (a: WatchedFeed, b: WatchedFeed): number => Date.parse(a.due ?? '') - Date.parse(b.due ?? '');

/** The feeds of the list, each once, as the record knows them. */
async function feedsOf(
  urls: readonly string[],
  { store, clock }: WatchTools,
): Promise<Map<string, WatchedFeed>> {
  const known = new Map((await store.watchedFeeds()).map((one) => [one.url, one] as const));
  return new Map(urls.map((url) => [url, known.get(url) ?? newFeed(url, clock.now())] as const));
}

/** The instant at which the first feed comes due, but for those under way; null where all are gone. */
function nextDue(feeds: ReadonlyMap<string, WatchedFeed>, but?: ReadonlyMap<string, unknown>): number | null {
  const times = [...feeds.values()].flatMap(({ url, due }) =>
    due === null || but?.has(url) === true ? [] : [Date.parse(due)],
  );
  return times.length === 0 ? null : Math.min(...times);
}

/** Polls a feed. Where the watch is ended, or another process keeps the record, the feed stays as it was and is visited again. */
async function pollSafely(feed: WatchedFeed, tools: WatchTools): Promise<WatchedFeed> {
  try {
    return await pollFeed(feed, tools);
  } catch (error) {
    if (tools.signal.aborted) return feed;
    if (!(error instanceof Failure) || error.code !== 'record-busy') throw error;
    return { ...feed, due: instantOf(tools.clock.now() + tools.everyMs) };
  }
}

/** Makes what tells the news of all articles that have not been told, one time after the other. */
function newsTeller(tools: WatchTools): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => tellNews(tools));
    return last;
  };
}
