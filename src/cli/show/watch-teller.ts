import { count } from '../../export/words/fact-row.ts';
import type { WatchEvent, WatchTools } from '../../pipeline/watch/watch-tools.ts';
import { newsOf } from '../../pipeline/watch/news-of.ts';
import type { Store } from '../../record/store.ts';
import { failureLine, type Output } from '../output.ts';
import type { Session } from '../session.ts';
import { printFacts } from './fact-list.ts';

/** How a watch tells what comes. */
export interface WatchTelling {
  readonly store: Store;
  readonly session: Session;
  /** Whether what is new is told in words beside the lines for a program. */
  readonly wordsAside: boolean;
  /** Whether the feeds are visited once: then what fails shows in the exit code. */
  readonly once?: true;
  /** The instant as it is shown. */
  readonly now: () => string;
}

/**
 * Makes what tells the events of a watch to people, on standard error: that articles have come, and what has become of the feeds. The news themselves are
 * printed by `newsPrinter`.
 */
export function watchTeller(telling: WatchTelling): WatchTools['tell'] {
  const { session, store, now, wordsAside } = telling;
  const say = (line: string): void => session.output.message(`${now().slice(0, 16)}Z ${line}`);
  return async (event) => {
    if (telling.once === true && (event.kind === 'failing' || event.kind === 'refused'))
      session.failed = true;
    if (event.kind !== 'news') return say(lineOf(event));
    say(count(event.articles.length, 'new article'));
    if (!wordsAside) return;
    const facts = (await newsOf(event.articles, { store })).map((value) => ({ value }));
    await printFacts(facts, { store, output: aside(session.output) });
  };
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
