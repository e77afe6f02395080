/** Ends a run that goes on for weeks. */
export interface Stop {
  /** Comes with SIGINT (Ctrl-C) or SIGTERM. */
  readonly signal: AbortSignal;
  /** From here on the signals end the process again, as they do by themselves. */
  readonly end: () => void;
}

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Listens for the signals that end a program. A second one ends the process at once. */
export function untilStopped(): Stop {
  const stopping = new AbortController();
  const end = (): void => {
    for (const name of signals) process.removeListener(name, note);
  };
  const note = (): void => {
    end();
    stopping.abort();
  };
  for (const name of signals) process.on(name, note);
  return { signal: stopping.signal, end };
}
