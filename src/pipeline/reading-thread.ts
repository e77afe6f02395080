import type { Source } from '../model/source.ts';
import { loadReader } from './default-reader.ts';
import type { Outcome } from './reader.ts';

// One reader a thread, loaded when the thread starts.
const reader = loadReader();

/** Reads one source in this worker thread. */
export async function read(source: Source): Promise<Outcome> {
  return reader.read(source);
}
