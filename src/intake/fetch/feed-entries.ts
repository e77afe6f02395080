import { createHash } from 'node:crypto';
import { Failure } from '../../model/failure.ts';
import type { Source } from '../../model/source.ts';
import { isAddressList, readAddressList, type ListedAddress } from '../address-lists.ts';
import { feedText } from '../feed-text.ts';
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
  /** Whether it ends in the middle: only its whole entries are there. */
  readonly isCut: boolean;
  /** In the order of the feed, no key twice. */
  readonly entries: readonly WebEntry[];
}

/** The feed that a page is, or the sitemap, whose pages are its entries; `feed-broken` where it is none. */
export function webFeedOf(page: WebPage): WebFeed | Failure {
  if (isAddressList(page.bytes)) return sitemapOf(page);
  const parsed = parsedFeed(page.bytes, page.at);
  if (parsed instanceof Failure) return parsed;
  const { feed, isCut } = parsed;
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
  return { title: feed.outlet, pace: feed.pace, isCut, entries: [...once.values()].toReversed() };
}

/** News sitemaps name up to so many pages. Source: Google's news sitemaps. */
const mostPages = 1000;

/** The pages of a sitemap; a list of other lists (OPML, a sitemap index) has none of its own, and gives `feed-broken`. */
function sitemapOf(page: WebPage): WebFeed | Failure {
  const pages = readAddressList(feedText(page.bytes)).filter((one) => one.kind === 'page');
  if (pages.length === 0) return new Failure('feed-broken', `${page.at} (a list of feeds or sitemaps)`);
  const entries = pages.slice(0, mostPages).map((one) => entryOf(one, page.at));
  return { title: pages[0].outlet, pace: { ttlMinutes: null, skipHours: [] }, isCut: false, entries };
}

function entryOf({ url, title, publishedOn }: ListedAddress, list: string): WebEntry {
  return {
    key: url,
    print: printOf([url, title, publishedOn]),
    page: pageOf({ url, id: null }, list),
    source: null,
    isWhole: false,
    publishedOn,
  };
}

/** The address of an entry's page, read from that of the feed; an id that is an address serves where there is no link. */
function pageOf({ url, id }: Pick<Entry, 'url' | 'id'>, feed: string): string | null {
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
