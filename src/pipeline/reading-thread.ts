import type { Source } from '../model/source.ts';
import type { KeptReading } from '../resolve/prepare/kept-reading.ts';
import { keptReading } from './kept-reading.ts';
import { loadReader } from './default-reader.ts';
import type { Given } from './read-into.ts';

// One reader a thread, loaded when the thread starts.
const reader = loadReader();

/**
 * Reads one source in this worker thread and brings its reading into the form of the record, so that the thread that saves only writes
 * rows.
 */
export async function read(source: Source): Promise<Given<KeptReading>> {
  const outcome = await reader.read(source);
  return outcome.kind === 'reading' ? { kind: 'reading', reading: keptReading(outcome.reading) } : outcome;
}
