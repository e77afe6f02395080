import { Failure } from '../../model/failure.ts';
import { failed } from '../failed.ts';
import type { Intake } from '../intake.ts';
import { isJsonFeedText } from '../read-bytes.ts';
import { webFeedOf, type WebEntry } from './feed-entries.ts';
import { formOfPage } from './form-of-page.ts';
import { intakesOfPage } from './page-intakes.ts';
import type { Validators, Visit, Visitor, WebPage } from './visitor.ts';

/** When the page of a feed's entry is fetched: where the feed gives only a summary, always, or never. */
export type PageChoice = 'summaries' | 'always' | 'never';

/** What is remembered of pages between visits. */
export interface PageMemory {
  /** What the server gave with the page when it was read last; null for a page that was not. */
  readonly known: (address: string) => Promise<Validators | null>;
  /** A page came whose sources, by their names, are given next: once they are safe, its validators may be noted. */
  readonly came: (address: string, validators: Validators, sources: readonly string[]) => void;
}

/** How addresses are read. */
export interface WebReading {
  readonly visitor: Visitor;
  readonly memory: PageMemory;
  readonly pages: PageChoice;
}

/**
 * Reads an address as sources: a page as one; of a feed each entry, by its own text where that is whole and by its page where the feed gives only a
 * summary of it. A page that its server does not give out leaves the summary. Never throws but where the visitor is ended.
 */
export async function* readWeb(address: string, reading: WebReading): AsyncGenerator<Intake> {
  const visit = await visitKnown(address, reading);
  if (visit.kind !== 'page') {
    yield intakeOf(visit, address);
    return;
  }
  if (isFeed(visit)) yield* readFeedPage(visit, reading);
  else yield* given(address, visit, { reading, publishedOn: null });
}

async function visitKnown(address: string, { visitor, memory }: WebReading): Promise<Visit> {
  return visitor.visit(address, await memory.known(address));
}

function intakeOf(visit: Exclude<Visit, WebPage>, address: string): Intake {
  return visit.kind === 'unchanged'
    ? { kind: 'unchanged', source: address }
    : { kind: 'failure', failure: visit.failure };
}

/** Whether a page is a feed, a JSON feed too. */
function isFeed({ contentType, bytes, at }: WebPage): boolean {
  const form = formOfPage(contentType, bytes, at);
  return form === 'feed' || ((form === 'json' || form === 'json-lines') && isJsonFeedText(bytes));
}

async function* given(
  address: string,
  page: WebPage,
  { reading, publishedOn }: { readonly reading: WebReading; readonly publishedOn: string | null },
): AsyncGenerator<Intake> {
  const intakes = await intakesOfPage(page, publishedOn);
  const sources = intakes.flatMap((one) => (one.kind === 'source' ? [one.source.source] : []));
  if (sources.length === intakes.length) reading.memory.came(address, page.validators, sources);
  yield* intakes;
}

async function* readFeedPage(page: WebPage, reading: WebReading): AsyncGenerator<Intake> {
  const feed = webFeedOf(page);
  if (feed instanceof Failure) {
    yield { kind: 'failure', failure: feed };
    return;
  }
  if (feed.entries.length === 0) yield failed('input-empty', page.at);
  for (const entry of feed.entries) yield* readEntry(entry, reading);
  if (feed.isCut) yield failed('feed-cut', page.at);
}

/** Whether an entry's page is fetched; if not, its own text is read. */
export function wantsPage({ page, source, isWhole }: WebEntry, pages: PageChoice): boolean {
  if (page === null || pages === 'never') return false;
  return pages === 'always' || source === null || !isWhole;
}

/** What a server does not give out, or a site does not want read by programs, leaves what the feed itself gives. */
const leavesSummary = (failure: Failure): boolean =>
  failure.code === 'robots-refused' || failure.code === 'page-refused';

/** Reads the page of an entry, with the day that its feed gives for it. */
export async function* readPage(
  page: string,
  publishedOn: string | null,
  reading: WebReading,
): AsyncGenerator<Intake> {
  const visit = await visitKnown(page, reading);
  if (visit.kind === 'page') yield* given(page, visit, { reading, publishedOn });
  else yield intakeOf(visit, page);
}

/** Reads one entry of a feed. */
export async function* readEntry(entry: WebEntry, reading: WebReading): AsyncGenerator<Intake> {
  const { source, page } = entry;
  if (page === null || !wantsPage(entry, reading.pages)) {
    if (source !== null) yield { kind: 'source', source };
    return;
  }
  const visit = await visitKnown(page, reading);
  if (visit.kind === 'page') yield* given(page, visit, { reading, publishedOn: entry.publishedOn });
  else if (visit.kind === 'refused' && source !== null && leavesSummary(visit.failure))
    yield { kind: 'source', source };
  else yield intakeOf(visit, page);
}
