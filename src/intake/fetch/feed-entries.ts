import { createHash } from 'node:crypto';
import { Failure } from '../../model/failure.ts';
import type { Source } from '../../model/source.ts';
import { parsedFeed, sourceOfEntry } from '../feeds.ts';
import type { Entry, FeedPace } from '../feed-from.ts';
import { readWebAddress } from './web-address.ts';
import type { WebPage } from './visitor.ts';

/** One entry of a feed that was fetched. */
export interface WebEntry {
  /** What tells it from the other entries of its feed: its id, else its address, else its title. */
  readonly key: string;
  /** Changes when the feed tells of it otherwise. */
  readonly print: string;
  /** The address of its page; null where the feed gives none that can be visited. */
  readonly page: string | null;
  /** What the feed itself gives of its text; null for nothing. */
  readonly source: Source | null;
  /** Whether that is the whole text and no summary. */
  readonly isWhole: boolean;
  /** As the feed writes it. */
  readonly publishedOn: string | null;
}

/** A feed that was fetched. */
export interface WebFeed {
  readonly title: string | null;
  readonly pace: FeedPace;
  /** In the order of the feed, no key twice. */
  readonly entries: readonly WebEntry[];
}

/** The feed that a page is; `feed-broken` where it is none. */
export function webFeedOf(page: WebPage): WebFeed | Failure {
  const feed = parsedFeed(page.bytes, page.at);
  if (feed instanceof Failure) return feed;
  const entries = feed.entries.map((entry, position): WebEntry => {
    const source = sourceOfEntry(entry, { feed, source: page.at, position });
    const { id, url, title, published, content, isWhole } = entry;
    const address = pageOf(entry, page.at);
    return {
      key: id ?? url ?? title ?? '',
      print: printOf([url, title, published, content]),
      page: address,
      source:
        source === null
          ? null
          : { ...source, retrievedAt: page.retrievedAt, hints: { ...source.hints, url: address ?? url } },
      isWhole,
      publishedOn: published,
    };
  });
  const once = new Map(entries.toReversed().map((entry) => [entry.key, entry] as const));
  return { title: feed.outlet, pace: feed.pace, entries: [...once.values()].toReversed() };
}

/** The address of an entry's page, read from that of the feed; an id that is an address serves where there is no link. */
function pageOf({ url, id }: Entry, feed: string): string | null {
  const words = url ?? (id !== null && /^https?:/i.test(id) ? id : null);
  if (words === null) return null;
  try {
    return readWebAddress(words.trim(), new URL(feed)).href;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

function printOf(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}
