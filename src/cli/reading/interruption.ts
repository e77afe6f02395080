/** Ends a run of inputs when the user presses Ctrl-C, so that what is under way is kept. */
export interface Interruption {
  /** The same inputs, up to the signal. */
  readonly until: <T>(inputs: AsyncIterable<T>) => AsyncGenerator<T>;
  readonly interrupted: () => boolean;
  /** From here on the signal ends the process again, as it does by itself. */
  readonly end: () => void;
}

/**
 * Listens for SIGINT and calls `leave` when it comes, to let go of what the inputs wait for. A second signal ends the process at once; what was
 * saved by then is kept too.
 */
export function untilInterrupted(leave: () => void): Interruption {
  let come = false;
  const note = (): void => {
    come = true;
    process.removeListener('SIGINT', note);
    leave();
  };
  process.on('SIGINT', note);
  return {
    until: async function* until<T>(inputs: AsyncIterable<T>): AsyncGenerator<T> {
      for await (const input of inputs) {
        if (come) return;
        yield input;
      }
    },
    interrupted: () => come,
    end: () => {
      process.removeListener('SIGINT', note);
    },
  };
}
