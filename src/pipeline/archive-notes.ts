import type { Reached } from '../intake/intake.ts';
import type { Store } from '../record/store.ts';
import { modelName } from './models.ts';
import { readerVersion } from './reader.ts';

/** How far archives are read, as a record notes it: what `readInputs` asks and `readInto` tells. */
export interface ArchiveNotes {
  readonly reachedIn: (archive: string) => Promise<readonly number[] | null>;
  readonly noteReached: (reached: Pick<Reached, 'archive' | 'position'>) => Promise<void>;
}

/**
 * The notes of a record for runs of this version of the reader that say the same of their texts (`given`): for another version, or with another
 * date, what was read is to be read again.
 */
export function archiveNotes(store: Store, given: object): ArchiveNotes {
  const run = `${readerVersion({ name: modelName() })} ${JSON.stringify(given)}`;
  const key = (archive: string): string => `${run} ${archive}`;
  return {
    reachedIn: (archive) => store.reachedIn(key(archive)),
    noteReached: ({ archive, position }) => store.noteReached(key(archive), position),
  };
}
