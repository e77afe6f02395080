import type { Clock } from '../../intake/clock.ts';
import type { PageChoice } from '../../intake/fetch/read-web.ts';
import type { Visitor } from '../../intake/fetch/visitor.ts';
import type { Intake } from '../../intake/intake.ts';
import type { Failure } from '../../model/failure.ts';
import type { Store } from '../../record/store.ts';
import type { NewsLine, WatchedFeed } from '../../record/web-memory.ts';
import type { Progress } from '../read-into.ts';
import type { StoredPageMemory } from '../web/page-memory.ts';

/** What a watch tells, in the order in which it comes. */
export type WatchEvent =
  /** Articles that came into the record, whose news is told next: the record is settled. */
  | { readonly kind: 'news'; readonly articles: readonly string[] }
  | { readonly kind: 'moved'; readonly feed: WatchedFeed; readonly from: string }
  | { readonly kind: 'gone'; readonly feed: WatchedFeed }
  | { readonly kind: 'failing'; readonly feed: WatchedFeed }
  | { readonly kind: 'recovered'; readonly feed: WatchedFeed }
  /** An entry that could not be read and will not be tried again. */
  | { readonly kind: 'refused'; readonly failure: Failure };

/** Makes and prints the lines that a watch tells its news in. */
export interface NewsPrinter {
  /** The form and the conditions of the lines: those of another manner are not printed but made anew. */
  readonly manner: string;
  /** The lines for the news of some articles. The record is settled. */
  readonly linesOf: (articles: readonly string[]) => Promise<readonly string[]>;
  /** Whose answer comes when the line has left this process. */
  readonly print: (line: NewsLine) => Promise<void>;
  /**
   * The number of the last of these lines that is known to have been printed before they are printed; null where none is, or where it cannot be
   * known: a pipe does not say what came through it.
   */
  readonly lastPrinted: (lines: readonly NewsLine[]) => number | null;
}

/** What a watch works with: all that is not its own is handed in. */
export interface WatchTools {
  readonly store: Store;
  readonly visitor: Visitor;
  readonly memory: StoredPageMemory;
  readonly clock: Clock;
  /** Has what an entry gives read into the record, noted as untold first; tells what became of it. */
  readonly take: (intakes: AsyncIterable<Intake>) => AsyncGenerator<Progress>;
  readonly pages: PageChoice;
  /** Least time between two visits to a feed, in milliseconds. */
  readonly everyMs: number;
  /** Comes when the watch is to end: what is under way is finished or given up, and nothing of it is lost. */
  readonly signal: AbortSignal;
  readonly tell: (event: WatchEvent) => Promise<void>;
  readonly news: NewsPrinter;
}
