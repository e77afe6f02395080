import type { Store } from '../record/store.ts';
import { lineCache } from './answering/line-cache.ts';
import type { Serving } from './operation.ts';

/** How many characters of lines are remembered: some 50,000 facts. */
const mostCharacters = 64_000_000;

/** What the operations that only read are handed. */
export function readOnlyServing(store: Store, version: string): Serving {
  return {
    store,
    version,
    lines: lineCache(mostCharacters),
    today: () => '',
    noteDecision: () => {},
  };
}
