import { Failure } from '../model/failure.ts';
import type { Output } from './output.ts';

/** Where lines go of which it matters that each comes there, and comes once. */
export interface LineSink {
  /** Answers when the line has left this process. */
  readonly write: (line: string) => Promise<void>;
  /** How many of these lines, from the first on, are known to have come there before. */
  readonly alreadyThere: (lines: readonly string[]) => number;
  readonly close: () => void;
}

/** Lines to standard output. What came there before is not known. */
export function standardSink({ data }: Output): LineSink {
  return {
    alreadyThere: () => 0,
    write: (line) => {
      data(line);
      return standardOutputDrained();
    },
    close: () => {},
  };
}

/** Answers when all that was written to standard output has been handed on. Throws `output-unwritable`. */
function standardOutputDrained(): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write('', (cause) => {
      if (cause === undefined || cause === null) resolve();
      else reject(new Failure('output-unwritable', 'standard output', { cause }));
    });
  });
}
