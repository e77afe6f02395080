import type { PageMemory } from '../../intake/fetch/read-web.ts';
import type { Validators } from '../../intake/fetch/visitor.ts';
import type { WebMemory } from '../../record/web-memory.ts';

/** What a record remembers of pages; a page is noted once all its sources are safe. */
export interface StoredPageMemory extends PageMemory {
  /** A source, by its name, is in the record. */
  readonly safe: (source: string) => Promise<void>;
}

interface Awaited {
  readonly address: string;
  readonly validators: Validators;
  readonly left: Set<string>;
}

/** Sources that are awaited at once; of more, the oldest are no longer. */
const mostAwaited = 10_000;

/** Remembers pages in a record. */
export function pageMemory(store: Pick<WebMemory, 'pageNoted' | 'notePage'>): StoredPageMemory {
  const awaited = new Map<string, Awaited>();
  return {
    known: (address) => store.pageNoted(address),
    came: (address, validators, sources) => {
      // A page without a mark of its own is fetched anew each time.
      if (validators.etag === null && validators.modified === null) return;
      const page = { address, validators, left: new Set(sources) };
      for (const source of sources) awaited.set(source, page);
      // Of a page that turns out to hold no article nothing is awaited any more.
      for (const source of [...awaited.keys()].slice(0, Math.max(0, awaited.size - mostAwaited)))
        awaited.delete(source);
    },
    safe: async (source) => {
      const page = awaited.get(source);
      if (page === undefined) return;
      awaited.delete(source);
      page.left.delete(source);
      if (page.left.size === 0) await store.notePage(page.address, page.validators);
    },
  };
}
