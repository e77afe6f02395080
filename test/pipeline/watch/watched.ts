import type { Transport } from '../../../src/intake/fetch/transport.ts';
import { undiciTransport } from '../../../src/intake/fetch/undici-transport.ts';
import { openVisitor } from '../../../src/intake/fetch/visitor.ts';
import { alwaysKnownIn } from '../../../src/pipeline/known-article.ts';
import { modelName } from '../../../src/pipeline/models.ts';
import { readerVersion } from '../../../src/pipeline/reader.ts';
import { newsOf } from '../../../src/pipeline/watch/news-of.ts';
import { watchFeeds } from '../../../src/pipeline/watch/watch-feeds.ts';
import type { NewsPrinter, WatchEvent } from '../../../src/pipeline/watch/watch-tools.ts';
import { pageMemory } from '../../../src/pipeline/web/page-memory.ts';
import { takeThrough } from '../../../src/pipeline/watch/take-through.ts';
import { webDoors } from '../../../src/pipeline/web/web-doors.ts';
import type { Store } from '../../../src/record/store.ts';
import type { FastClock } from '../../intake/fetch/fast-clock.ts';
import type { TestWeb } from '../../intake/fetch/test-web.ts';
import { hosts, readHere } from '../web/web-reading.ts';

/** What a watch told. */
export interface Told {
  /** Ids of articles, in the order told. */
  readonly articles: string[];
  /** Ids of facts. */
  readonly facts: string[];
  /** "moved http://…", "failing …" and so on, with the address as it was given. */
  readonly lines: string[];
}

export const nothingTold = (): Told => ({ articles: [], facts: [], lines: [] });

/** Prints the ids of facts into `told`. */
function idPrinter(store: Store, told: Told): NewsPrinter {
  return {
    manner: 'ids',
    linesOf: async (articles) => (await newsOf(articles, { store })).map((value) => value.id),
    print: async ({ text }) => void told.facts.push(text),
    lastPrinted: () => null,
  };
}

/** Watches feeds of the test web into a record until an instant of the fast clock; what it tells is added to `told`. */
export async function watchUntil(
  untilMs: number,
  {
    web,
    store,
    clock,
    urls,
    told,
    once = false,
    transport = undiciTransport(hosts, web.resolve),
    news,
  }: {
    readonly web: TestWeb;
    readonly store: Store;
    readonly clock: FastClock;
    readonly urls: readonly string[];
    readonly told: Told;
    readonly once?: boolean;
    readonly transport?: Transport;
    /** What prints the news; where it is not given, ids go to `told`. */
    readonly news?: NewsPrinter;
  },
): Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  const visitor = openVisitor({
    transport: clock.watching(transport),
    version: '0',
    allowed: hosts,
    clock,
    signal,
    limits: { totalMs: 5000, idleMs: 2000 },
  });
  // What takes its time beside the network is waited for too.
  const counted = clock.counting(store);
  const { readHere: read } = clock.counting({ readHere });
  const memory = pageMemory(counted);
  const isKnown = alwaysKnownIn(counted, readerVersion({ name: modelName() }));
  const doors = webDoors(
    { isKnown, read, save: (readings) => counted.keep(readings), ahead: 1 },
    { store: counted, memory },
  );
  const tell = async (event: WatchEvent): Promise<void> => {
    if (event.kind === 'news') told.articles.push(...event.articles);
    else if (event.kind === 'refused') told.lines.push(`refused ${event.failure.code}`);
    else told.lines.push(`${event.kind} ${event.feed.url.replace(/:\d+/, '')}`);
  };
  const tools = {
    store: counted,
    visitor,
    memory,
    clock,
    take: takeThrough(doors, counted),
    pages: 'summaries',
    everyMs: 900_000,
    signal,
    tell,
    news: news ?? idPrinter(counted, told),
  } as const;
  const passing = clock.runUntil(untilMs, () => ending.abort());
  const watching = watchFeeds(urls, tools, { once }).finally(() => clock.stop());
  await Promise.all([passing, watching]);
  await visitor.close();
}
