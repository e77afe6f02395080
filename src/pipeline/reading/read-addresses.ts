import { readWeb, type PageChoice } from '../../intake/fetch/read-web.ts';
import { undiciTransport } from '../../intake/fetch/undici-transport.ts';
import { openVisitor, type Visitor } from '../../intake/fetch/visitor.ts';
import type { Intake } from '../../intake/intake.ts';
import { packageVersion } from '../package-version.ts';
import { pageMemory, type StoredPageMemory } from '../web/page-memory.ts';
import type { Store } from '../../record/store.ts';

/** How addresses are read, as the command line says. */
export interface WebManner {
  /** Names of hosts that may lie in a private network. */
  readonly allowHost?: readonly string[];
  readonly pages?: PageChoice;
}

/** What reads addresses on the web in one run. */
export interface WebDoor {
  readonly web: (address: string) => AsyncGenerator<Intake>;
  readonly memory: StoredPageMemory;
  readonly close: () => Promise<void>;
}

/** A visitor of the web, which may go to the hosts that people allow. */
export function openVisitorOf(allowHost: WebManner['allowHost'], signal: AbortSignal): Visitor {
  const allowed = new Set(allowHost?.map((name) => name.toLowerCase().replace(/^\[|\]$|\.$/g, '')));
  return openVisitor({ transport: undiciTransport(allowed), version: packageVersion, allowed, signal });
}

/** Opens the web for one run; what is under way when the signal comes ends the run of addresses without a failure. */
export function openWeb(
  store: Store,
  { allowHost, pages = 'summaries' }: WebManner,
  signal: AbortSignal,
): WebDoor {
  const visitor = openVisitorOf(allowHost, signal);
  const memory = pageMemory(store);
  return {
    web: async function* web(address) {
      try {
        yield* readWeb(address, { visitor, memory, pages });
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
    memory,
    close: () => visitor.close(),
  };
}
