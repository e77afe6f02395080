import { inOneChunk } from '../intake/streams/placed-bytes.ts';
import type { Reader } from '../pipeline/reader.ts';
import type { Given } from '../pipeline/reading/given.ts';
import { readAll, type ReadingRun } from '../pipeline/reading/read-all.ts';
import { rereadAll } from '../pipeline/reading/reread-all.ts';
import type { WebManner } from '../pipeline/reading/read-addresses.ts';
import type { Store } from '../record/store.ts';
import { readTally, type ReadProgress, type ReadReport } from './read-tally.ts';

/** What is said of texts, and how a run of reading goes. */
export interface ReadOptions extends Given, WebManner {
  /** Worker threads; none for a few files and one a core for folders and archives where not given. */
  readonly threads?: number;
  /** Ends the run after what is under way: that is kept, and the report says so. */
  readonly signal?: AbortSignal;
  /** Called with each input that has been read. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** How articles come into a record. */
export interface RecordReading {
  /**
   * Reads files, folders, archives and addresses (`https://…`) into the record and makes the facts of it. What cannot be read is told in the
   * report, and the rest is read; what is in the record already is not read again. Throws a `Failure` of the record codes alone.
   */
  read(paths: string | readonly string[], options?: ReadOptions): Promise<ReadReport>;
  /** The same for a text at hand: plain text, Markdown, a page, JSON, or any other form that `chancery read -` takes. */
  readText(text: string | Uint8Array, options?: ReadOptions): Promise<ReadReport>;
  /** Reads again, from their text, the articles that another version of the reader has read; gives how many. */
  reread(): Promise<number>;
}

/** What reads into a record. */
export interface ReadingTools {
  readonly store: Store;
  /** The reader of this thread, loaded when it is first asked for and kept. */
  readonly reader: () => Reader;
}

/** Makes what reads into a record. */
export function recordReading({ store, reader }: ReadingTools): RecordReading {
  const run = async (
    paths: readonly string[],
    text: Uint8Array | null,
    options: ReadOptions,
  ): Promise<ReadReport> => {
    const { threads, signal = new AbortController().signal, onProgress, ...said } = options;
    const tally = readTally(onProgress);
    const from = text === null ? { threads: threads ?? null } : { threads: 0, stdin: inOneChunk(text) };
    const { onRead } = tally;
    for await (const step of readAll(paths, { store, reader, signal, onRead, ...from, ...saidOf(said) }))
      tally.add(step);
    await store.settle();
    return { ...tally.report(), whole: !signal.aborted };
  };
  return {
    read: (paths, options = {}) => run([paths].flat(), null, options),
    readText: (text, options = {}) =>
      run(['-'], typeof text === 'string' ? new TextEncoder().encode(text) : text, options),
    reread: async () => {
      const ids = await store.articlesNotReadBy(reader().version);
      for await (const _ of rereadAll(store, reader(), ids));
      await store.settle();
      return ids.length;
    },
  };
}

/** What is said of the texts, apart from how the web is read. */
function saidOf({ allowHost, pages, ...given }: Given & WebManner): Pick<ReadingRun, 'given' | 'web'> {
  return { given, web: { ...(allowHost && { allowHost }), ...(pages && { pages }) } };
}
