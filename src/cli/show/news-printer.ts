import { recordLine } from '../../export/jsonl.ts';
import type { NewsPrinter } from '../../pipeline/watch/watch-tools.ts';
import { newsOf } from '../../pipeline/watch/news-of.ts';
import type { NewsLine } from '../../record/web-memory.ts';
import type { Store } from '../../record/store.ts';
import { alertedBy, type Alert } from '../alerts.ts';
import type { LineSink } from '../line-sink.ts';
import type { Output } from '../output.ts';
import { printFacts } from './fact-list.ts';

/** In what form news are printed: in words, as facts, or as the facts that alerts ask for. */
export type NewsForm =
  | { readonly kind: 'words' | 'jsonl' }
  | { readonly kind: 'alerts'; readonly alerts: readonly Alert[] };

/**
 * Makes what prints the news of a watch: a line of words each, drawn for `output`, or one JSON object a line, each with its number as `line`.
 */
export function newsPrinter(
  form: NewsForm,
  sink: LineSink,
  { store, output }: { readonly store: Store; readonly output: Output },
): NewsPrinter {
  const shown = form.kind === 'words' ? ({ text }: NewsLine): string => text : numbered;
  return {
    manner: JSON.stringify([
      form.kind,
      ...(form.kind === 'alerts' ? form.alerts.map((one) => one.words) : []),
    ]),
    linesOf: (articles) => linesIn(form, articles, { store, output }),
    print: (line) => sink.write(shown(line)),
    lastPrinted: (lines) => lines[sink.alreadyThere(lines.map(shown)) - 1]?.number ?? null,
  };
}

/** A JSON object with its number behind all else. */
const numbered = ({ text, number }: NewsLine): string => `${text.slice(0, -1)},"line":${number}}`;

async function linesIn(
  form: NewsForm,
  articles: readonly string[],
  { store, output }: { readonly store: Store; readonly output: Output },
): Promise<readonly string[]> {
  switch (form.kind) {
    case 'words': {
      const lines: string[] = [];
      const facts = (await newsOf(articles, { store })).map((value) => ({ value }));
      await printFacts(facts, { store, output: { ...output, data: (line) => lines.push(line) } });
      return lines;
    }
    case 'jsonl':
      return (await newsOf(articles, { store })).map(recordLine);
    case 'alerts': {
      const lines: string[] = [];
      for (const alert of form.alerts)
        for (const value of await alertedBy(alert, articles, store))
          lines.push(`{"alert":${JSON.stringify(alert.words)},"fact":${recordLine(value)}}`);
      return lines;
    }
  }
}
