import { count } from '../../export/words/fact-row.ts';
import { recordLine } from '../../export/jsonl.ts';
import type { WatchEvent, WatchTools } from '../../pipeline/watch/watch-tools.ts';
import { newsOf } from '../../pipeline/watch/news-of.ts';
import type { Store } from '../../record/store.ts';
import { alertedBy, type Alert } from '../alerts.ts';
import { failureLine, type Output } from '../output.ts';
import type { Session } from '../session.ts';
import { printFacts } from './fact-list.ts';

/** How a watch tells what comes. */
export interface WatchTelling {
  readonly store: Store;
  readonly session: Session;
  readonly alerts: readonly Alert[];
  readonly format: 'words' | 'jsonl';
  /** Whether the feeds are visited once: then what fails shows in the exit code. */
  readonly once?: true;
  /** The instant as it is shown. */
  readonly now: () => string;
}

/**
 * Makes what tells the events of a watch. What is new goes to standard output, a line a fact, or as JSON; with alerts standard output is theirs alone, one
 * JSON object for each fact of each alert, and what is new in words goes to standard error with what becomes of the feeds.
 */
export function watchTeller(telling: WatchTelling): WatchTools['tell'] {
  return async (event) => {
    if (telling.once === true && (event.kind === 'failing' || event.kind === 'refused'))
      telling.session.failed = true;
    if (event.kind === 'news') await tellNews(event.articles, telling);
    else telling.session.output.message(`${telling.now().slice(0, 16)}Z ${lineOf(event)}`);
  };
}

async function tellNews(articles: readonly string[], telling: WatchTelling): Promise<void> {
  const { store, session, alerts, format, now } = telling;
  const { output } = session;
  output.message(`${now().slice(0, 16)}Z ${count(articles.length, 'new article')}`);
  if (format === 'words') {
    const facts = (await newsOf(articles, { store })).map((value) => ({ value }));
    await printFacts(facts, { store, output: alerts.length === 0 ? output : aside(output) });
  } else if (alerts.length === 0)
    for (const value of await newsOf(articles, { store })) output.data(recordLine(value));
  for (const alert of alerts)
    for (const value of await alertedBy(alert, articles, store))
      output.data(`{"alert":${JSON.stringify(alert.words)},"fact":${recordLine(value)}}`);
}

/** An output whose data goes to standard error. */
const aside = (output: Output): Output => ({ ...output, data: output.message });

/** What has become of a feed, in words. */
function lineOf(event: Exclude<WatchEvent, { kind: 'news' }>): string {
  switch (event.kind) {
    case 'moved':
      return `moved: ${event.from} is now ${event.feed.at}`;
    case 'gone':
      return `gone: ${event.feed.at}; its server says for good, and it is not visited any more`;
    case 'failing':
      return `failing: ${event.feed.at} (${event.feed.lastFailure}); it is visited again at ${event.feed.due}`;
    case 'recovered':
      return `well again: ${event.feed.at}`;
    case 'refused':
      return failureLine(event.failure);
  }
}
