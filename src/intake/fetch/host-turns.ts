import type { Clock } from '../clock.ts';

/** Hosts that are remembered; of more, those that have rested longest are dropped, whose gap is long over. */
const mostHosts = 2000;

interface HostTurn {
  /** Resolved when the request before has ended. */
  last: Promise<void>;
  /** Instants in milliseconds: before them no request starts. */
  endedMs: number;
  heldMs: number;
}

/** One request to a host at a time, with a gap between them. */
export interface HostTurns {
  /** Waits for the host's turn, `gapMs` after the end of the request before; the caller ends its turn by the function given. */
  readonly take: (host: string, gapMs: number, signal?: AbortSignal) => Promise<() => void>;
  /** No request to the host starts before this instant: its server asked for it. */
  readonly hold: (host: string, untilMs: number) => void;
  /** The instant before which no request to the host starts; 0 for none. */
  readonly heldUntil: (host: string) => number;
}

/** Makes the turns of a run. */
export function hostTurns(clock: Clock): HostTurns {
  const hosts = new Map<string, HostTurn>();
  const turnOf = (host: string): HostTurn => {
    const known = hosts.get(host) ?? { last: Promise.resolve(), endedMs: -Infinity, heldMs: 0 };
    // The host that was asked last stands last.
    hosts.delete(host);
    hosts.set(host, known);
    for (const [name, turn] of hosts) {
      if (hosts.size <= mostHosts) break;
      if (turn.heldMs < clock.now()) hosts.delete(name);
    }
    return known;
  };
  return {
    take: async (host, gapMs, signal) => {
      const turn = turnOf(host);
      const before = turn.last;
      const { promise, resolve } = Promise.withResolvers<void>();
      turn.last = promise;
      await before;
      const wait = Math.max(turn.endedMs + gapMs, turn.heldMs) - clock.now();
      if (wait > 0) await clock.sleep(wait, signal);
      return () => {
        turn.endedMs = clock.now();
        resolve();
      };
    },
    hold: (host, untilMs) => {
      const turn = turnOf(host);
      turn.heldMs = Math.max(turn.heldMs, untilMs);
    },
    heldUntil: (host) => hosts.get(host)?.heldMs ?? 0,
  };
}
