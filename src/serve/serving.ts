import type { Store } from '../record/store.ts';
import { lineCache } from './answering/line-cache.ts';
import { streamGate } from './answering/stream-gate.ts';
import type { Serving } from './operation.ts';

/** How many characters of lines are remembered: some 50,000 facts. */
const mostCharacters = 64_000_000;

/** How many whole exports may be under way at once: each holds a snapshot of the record. */
const mostStreams = 8;

/** What the operations that only read are handed. */
export function readOnlyServing(store: Store, version: string): Serving {
  return {
    store,
    version,
    lines: lineCache(mostCharacters),
    streams: streamGate(mostStreams),
    desk: null,
    today: () => '',
    noteDecision: () => {},
  };
}
