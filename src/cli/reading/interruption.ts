/** Tells when the user presses Ctrl-C, so that a run ends and what is under way is kept. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** From here on the signal ends the process again, as it does by itself. */
  readonly end: () => void;
}

/**
 * Listens for SIGINT and calls `leave` when it comes, to let go of what the inputs wait for. A second signal ends the process at once; what was
 * saved by then is kept too.
 */
export function untilInterrupted(leave: () => void): Interruption {
  const leaving = new AbortController();
  const end = (): void => {
    process.removeListener('SIGINT', note);
  };
  const note = (): void => {
    end();
    leaving.abort();
    leave();
  };
  process.on('SIGINT', note);
  return { signal: leaving.signal, end };
}
