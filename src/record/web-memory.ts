/** What a server gave with a page when it was read last. Kept beside the articles: what the record says does not depend on it. */
export interface NotedPage {
  /** Where the page came from, behind all redirects. */
  readonly at: string;
  readonly etag: string | null;
  /** As the server wrote it. */
  readonly modified: string | null;
}

/** A feed that is watched. Instants are ISO 8601. */
export interface WatchedFeed {
  /** Its address as it was given. */
  readonly url: string;
  /** Where it is now. */
  readonly at: string;
  readonly title: string | null;
  /** Null until it was read once, and where entries of it wait to be read. */
  readonly page: NotedPage | null;
  /** When it is asked again; null for a feed that is gone for good. */
  readonly due: string | null;
  /** How often it failed since it was read last, the code of the last failure, and since when. */
  readonly failures: number;
  readonly lastFailure: string | null;
  readonly failingSince: string | null;
  /** What the feed asked for when it was read last: minutes for which it may be kept, and hours of the day (UTC) in which it does not change. */
  readonly ttlMinutes: number | null;
  readonly skipHours: readonly number[];
}

/** An entry of a watched feed that has been looked at. */
export interface NotedEntry {
  readonly key: string;
  /** What the feed told of it; it is looked at again when this changes. */
  readonly print: string;
  /** The address of its page; null where its text came from the feed. */
  readonly page: string | null;
  /** The day that the feed gives for it, as it writes it. */
  readonly published: string | null;
  /** How often its page was had, and how often it could not be had since. */
  readonly visits: number;
  readonly failures: number;
  /** When its page is looked at again for a correction, or after a failure; null for never. */
  readonly due: string | null;
  /** The day on which it last stood in the feed. */
  readonly seenOn: string;
}

/** One line of news, under a number that grows over all that the record has ever told and that none shares. */
export interface NewsLine {
  readonly number: number;
  readonly text: string;
}

/** The news of some articles that a watch has made and not yet printed to its end. */
export interface Telling {
  /** The form and the conditions under which its lines were made. */
  readonly manner: string;
  readonly articles: readonly string[];
  /** Those that are not noted as printed, in their order. */
  readonly lines: readonly NewsLine[];
}

/** What a store keeps for those who fetch and watch. Needs no `settle`; every note is on disk when its method has returned. */
export interface WebMemory {
  /** What was noted of an address; null for none, and where no article of the record came from there. */
  pageNoted(address: string): Promise<NotedPage | null>;
  notePage(address: string, page: NotedPage): Promise<void>;
  /** Ids of the articles that came from a place at an address, the version that was retrieved last first; files have no version. */
  versionsAt(place: { readonly url: string; readonly source: string }): Promise<readonly string[]>;

  /** Every feed that has been watched, by address. */
  watchedFeeds(): Promise<readonly WatchedFeed[]>;
  noteFeed(feed: WatchedFeed): Promise<void>;
  /** What is noted of those entries of a feed that have these keys, in no order. */
  notedEntries(feed: string, keys: readonly string[]): Promise<readonly NotedEntry[]>;
  /** The entries of a feed whose pages are due at this instant, the longest due first. */
  entriesDue(feed: string, at: string): Promise<readonly NotedEntry[]>;
  noteEntries(feed: string, entries: readonly NotedEntry[]): Promise<void>;
  /** Lets go of the entries that stood in the feed before this day last. */
  dropEntries(feed: string, before: string): Promise<void>;

  /** Ids of articles whose news has not been told yet, in the order noted. They are noted before they are saved, so that none is lost. */
  untold(): Promise<readonly string[]>;
  noteUntold(articles: readonly string[]): Promise<void>;
  /** The telling that was begun and not ended; null for none. */
  telling(): Promise<Telling | null>;
  /** Begins a telling, in place of one that is there, and numbers its lines on from the last that was ever noted. */
  beginTelling(telling: Pick<Telling, 'manner' | 'articles'>, lines: readonly string[]): Promise<Telling>;
  /** Notes that all lines of the telling up to this number are printed. */
  notePrinted(number: number): Promise<void>;
  /** Ends a telling: its articles are told. */
  endTelling(): Promise<void>;
  /** Lets go of a telling that was begun: its articles are untold as before. */
  dropTelling(): Promise<void>;
}
