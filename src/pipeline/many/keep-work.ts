import { Failure } from '../../model/failure.ts';
import type { WorkDone, WorkMemory } from '../../record/work-memory.ts';
import type { KeptReading } from '../../resolve/prepare/kept-reading.ts';
import { inBatches } from './in-batches.ts';

/** Work that is done: its key and, where there is something to keep, the reading. */
export interface Finished {
  readonly key: string;
  readonly reading: KeptReading | null;
}

/** What became of it: kept; refused, since another version of the reader has the word; or what the saving threw. */
export type Kept = 'kept' | 'outdated' | { readonly error: unknown };

/** So many are saved in one transaction: each waits for the disk. */
const together = { most: 24, waitMs: 20 };

/**
 * Keeps finished work, many pieces in a transaction; one that cannot be saved is found by saving each by itself, so that no other is charged with it. Throws a
 * failure of the record as it is.
 */
export function workKeeper(
  memory: Pick<WorkMemory, 'keepWork'>,
  readerVersion: string,
): (finished: Finished) => Promise<Kept> {
  const keep = async (finished: readonly Finished[]): Promise<Kept> => {
    const report = await memory.keepWork(doneOf(finished), readerVersion);
    return report === null ? 'outdated' : 'kept';
  };
  const keepEach = async (one: Finished): Promise<Kept> => {
    try {
      return await keep([one]);
    } catch (error) {
      if (isOfRecord(error)) throw error;
      return { error };
    }
  };
  return inBatches(together, async (finished) => {
    try {
      const kept = await keep(finished);
      return finished.map(() => kept);
    } catch (error) {
      if (isOfRecord(error)) throw error;
      const each: Kept[] = [];
      for (const one of finished) each.push(await keepEach(one));
      return each;
    }
  });
}

const isOfRecord = (error: unknown): boolean => error instanceof Failure && error.code.startsWith('record-');

function doneOf(finished: readonly Finished[]): WorkDone {
  return {
    readings: finished.flatMap(({ reading }) => (reading === null ? [] : [reading])),
    keys: finished.map(({ key }) => key),
  };
}
