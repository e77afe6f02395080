import { instantOf } from '../../intake/clock.ts';
import type { WebEntry } from '../../intake/fetch/feed-entries.ts';
import { readEntry, readPage, wantsPage } from '../../intake/fetch/read-web.ts';
import type { Intake } from '../../intake/intake.ts';
import type { Failure, FailureCode } from '../../model/failure.ts';
import type { NotedEntry } from '../../record/web-memory.ts';
import { failureOfStep } from '../reading/failure-of-step.ts';
import { retryDue, revisitDue } from './feed-schedule.ts';
import type { WatchTools } from './watch-tools.ts';

/** Failures that may pass: the page is tried again later. A page that is announced before it is there passes too. */
const passing: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'server-busy',
  'server-unreachable',
  'robots-unavailable',
  'answer-too-slow',
  'answer-broken',
  'page-gone',
]);

/** Reads a new or changed entry of a feed into the record; gives what is noted of it. */
export async function takeEntry(
  entry: WebEntry,
  before: NotedEntry | undefined,
  tools: WatchTools,
): Promise<NotedEntry> {
  const failure = await readAll(readEntry(entry, tools), tools);
  const { key, print, publishedOn: published } = entry;
  const page = wantsPage(entry, tools.pages) ? entry.page : null;
  const noted = {
    key,
    print,
    page,
    published,
    visits: before?.visits ?? 0,
    failures: 0,
    due: null,
    seenOn: today(tools),
  };
  return outcomeOf(noted, failure, tools);
}

/** Visits the page of an entry again: it may have been corrected, or could not be had before. */
export async function revisitEntry(entry: NotedEntry, tools: WatchTools): Promise<NotedEntry> {
  if (entry.page === null) return { ...entry, due: null };
  return outcomeOf(entry, await readAll(readPage(entry.page, entry.published, tools), tools), tools);
}

/** What is noted of an entry after a visit: when its page is visited again. Tells a failure that is not tried again. */
async function outcomeOf(entry: NotedEntry, failure: Failure | null, tools: WatchTools): Promise<NotedEntry> {
  const nowMs = tools.clock.now();
  if (failure === null) {
    const visits = entry.visits + 1;
    return { ...entry, visits, failures: 0, due: entry.page === null ? null : revisitDue(visits, nowMs) };
  }
  // A page that was had once is not asked for in vain.
  if (entry.visits > 0)
    return { ...entry, visits: entry.visits + 1, due: revisitDue(entry.visits + 1, nowMs) };
  const failures = entry.failures + 1;
  const due = entry.page !== null && passing.has(failure.code) ? retryDue(failures, nowMs) : null;
  if (due === null) await tools.tell({ kind: 'refused', failure });
  return { ...entry, failures, due };
}

/** Reads what an entry gives; the failure, where there is one. */
async function readAll(
  intakes: AsyncIterable<Intake>,
  { take, signal }: WatchTools,
): Promise<Failure | null> {
  let failure: Failure | null = null;
  for await (const step of take(intakes)) failure = failureOfStep(step) ?? failure;
  signal.throwIfAborted();
  return failure;
}

/** The day of the clock. */
export function today({ clock }: Pick<WatchTools, 'clock'>): string {
  return instantOf(clock.now()).slice(0, 10);
}
