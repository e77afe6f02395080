import { systemClock } from '../../intake/clock.ts';
import { undiciTransport } from '../../intake/fetch/undici-transport.ts';
import type { Store } from '../../record/store.ts';
import { courier } from './courier.ts';

/** How a courier is opened. */
export interface CourierOptions {
  /** Hosts that may lie in a private network, by name. */
  readonly allowHost: readonly string[];
  readonly version: string;
  readonly note: (error: unknown) => void;
}

/** A courier with connections of its own. */
export interface OpenCourier {
  readonly round: () => Promise<void>;
  /** Gives up what is under way, which is sent again by the next courier. */
  readonly close: () => Promise<void>;
}

/** How long a receiver may take, in milliseconds. */
const patienceMs = 15_000;

/** Opens a courier that sends over the network. Addresses are checked when a socket connects, as those of pages are. */
export function openCourier(store: Store, { allowHost, version, note }: CourierOptions): OpenCourier {
  const allowed = new Set(allowHost.map((name) => name.toLowerCase()));
  const transport = undiciTransport(allowed);
  const ended = new AbortController();
  const { round, idle } = courier({
    store,
    transport,
    clock: systemClock,
    allowed,
    version,
    patienceMs,
    signal: ended.signal,
    note: (error) => void (ended.signal.aborted || note(error)),
  });
  return {
    round,
    close: async () => {
      ended.abort();
      await idle();
      await transport.close();
    },
  };
}
