import type { Source } from '../model/source.ts';
import type { KeptReading } from '../resolve/prepare/kept-reading.ts';
import type { Given } from './read-into.ts';
import { openReadingHere } from './reading-here.ts';

// One reader a thread.
const here = openReadingHere();

/**
 * Reads one source in this worker thread and brings its reading into the form of the record, so that the thread that saves only writes
 * rows.
 */
export function read(source: Source): Promise<Given<KeptReading>> {
  return here.read(source);
}
