import { Failure } from '../model/failure.ts';
import type { PlacedBytes } from './streams/placed-bytes.ts';

/** Pages pack to a tenth, logs of one line to a hundredth of their size; what unpacks to more than this was made to fill a disk. */
const greatestRatio = 250;
/** Counts what is unpacked of one file on the disk, however deep it lies in it. */
export interface UnpackingBound {
  /** The same stream; throws `archive-bomb` once more has been unpacked of the file than of a file of texts. */
  readonly counted: (stream: AsyncIterable<PlacedBytes>) => AsyncGenerator<PlacedBytes>;
}

/**
 * Makes a bound for a file whose bytes `packed` counts: `free` bytes may come of it, and beyond them 250 times its size. `subject` names it
 * to the user.
 */
export function unpackingBound(file: {
  readonly subject: string;
  readonly free: number;
  readonly packed: () => number;
}): UnpackingBound {
  let unpacked = 0;
  return {
    counted: async function* counted(stream) {
      for await (const part of stream) {
        unpacked += part.bytes.length;
        if (unpacked > file.free && unpacked > file.packed() * greatestRatio)
          throw new Failure('archive-bomb', file.subject);
        yield part;
      }
    },
  };
}
