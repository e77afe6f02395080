import { readFile } from 'node:fs/promises';
import { readAddressList } from '../../intake/address-lists.ts';
import { fileFailure } from '../../intake/bytes-of.ts';
import { feedText } from '../../intake/feed-text.ts';
import { instantOf, systemClock } from '../../intake/clock.ts';
import { isWebAddress } from '../../intake/fetch/is-web-address.ts';
import { readWebAddress } from '../../intake/fetch/web-address.ts';
import { Failure } from '../../model/failure.ts';
import { watchFeeds } from '../../pipeline/watch/watch-feeds.ts';
import type { WatchTools } from '../../pipeline/watch/watch-tools.ts';
import { pageMemory } from '../../pipeline/web/page-memory.ts';
import type { Store } from '../../record/store.ts';
import { readAlert, type Alert } from '../alerts.ts';
import { fileSink } from '../file-sink.ts';
import { standardSink } from '../line-sink.ts';
import { openVisitorOf, type WebManner } from '../../pipeline/reading/read-addresses.ts';
import type { QueueOptions } from '../queue-options.ts';
import { openTaking } from '../reading/watch-taking.ts';
import { untilStopped } from '../reading/until-stopped.ts';
import type { Session } from '../session.ts';
import { newsPrinter, type NewsForm } from '../show/news-printer.ts';
import { watchTeller } from '../show/watch-teller.ts';

/** The options of `chancery watch`. */
export interface WatchOptions extends WebManner, QueueOptions {
  readonly once?: true;
  /** Minutes. */
  readonly every: number;
  readonly alert?: readonly string[];
  readonly format: 'words' | 'jsonl';
  /** A file that the lines are added to, as JSON. */
  readonly output?: string;
  readonly threads: number;
}

/** What the command line asks to be watched. */
export interface WatchAsked {
  readonly feeds: readonly string[];
  readonly alerts: readonly Alert[];
}

/** The alerts that are asked for. Throws `usage`. */
export function alertsOf(alerts: readonly string[]): readonly Alert[] {
  return alerts.map(readAlert);
}

/**
 * The addresses of the feeds that the command line names, by themselves or in OPML files, each once. Throws `url-not-web`, `input-missing` and what else
 * a file may mean, and `feed-broken` for a file that is no OPML or lists no feed.
 */
export async function feedsNamed(named: readonly string[]): Promise<readonly string[]> {
  const feeds: string[] = [];
  for (const one of named) {
    const addresses = isWebAddress(one) ? [one] : await feedsInFile(one);
    feeds.push(...addresses.map((address) => readWebAddress(address).href));
  }
  return [...new Set(feeds)];
}

async function feedsInFile(path: string): Promise<readonly string[]> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw fileFailure(path, error);
  }
  const listed = readAddressList(feedText(bytes));
  const feeds = listed.filter((one) => one.kind === 'feed').map((one) => one.url);
  if (feeds.length === 0)
    throw new Failure('feed-broken', `${path} (an OPML file that lists feeds was expected)`);
  return feeds;
}

/** A file is for programs: without alerts, its lines are facts. */
function formOf(alerts: readonly Alert[], { format, output }: WatchOptions): NewsForm {
  if (alerts.length > 0) return { kind: 'alerts', alerts };
  return { kind: output === undefined ? format : 'jsonl' };
}

/** Watches feeds until SIGINT or SIGTERM comes; what is under way is then finished or given up, and the program ends well. */
export async function watch(
  { feeds, alerts }: WatchAsked,
  options: WatchOptions,
  { store, session }: { readonly store: Store; readonly session: Session },
): Promise<void> {
  const form = formOf(alerts, options);
  const wordsAside = form.kind === 'alerts' && options.format === 'words';
  const sink = options.output === undefined ? standardSink(session.output) : fileSink(options.output);
  const stop = untilStopped();
  const visitor = openVisitorOf(options.allowHost, stop.signal);
  const memory = pageMemory(store);
  const taking = await openTaking(options, { store, memory, session });
  const tools: WatchTools = {
    store,
    visitor,
    memory,
    clock: systemClock,
    take: taking.take,
    pages: options.pages ?? 'summaries',
    everyMs: options.every * 60_000,
    signal: stop.signal,
    tell: watchTeller({ ...options, store, session, wordsAside, now: () => instantOf(Date.now()) }),
    news: newsPrinter(form, sink, { store, output: session.output }),
  };
  try {
    await watchFeeds(feeds, tools, { once: options.once === true });
    if (stop.signal.aborted) session.output.message('stopped; the same command goes on from here');
    else if (options.once !== true) session.output.message('none of the feeds is left to watch');
  } finally {
    stop.end();
    sink.close();
    await visitor.close();
    await taking.close();
  }
}
