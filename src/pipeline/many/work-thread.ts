import type { Article } from '../../model/article.ts';
import type { Source } from '../../model/source.ts';
import type { KeptReading } from '../../resolve/prepare/kept-reading.ts';
import { loadReader } from '../default-reader.ts';
import { keptReading } from '../kept-reading.ts';
import { once } from '../../model/once.ts';
import type { Given } from '../read-into.ts';
import { openReadingHere } from '../reading-here.ts';

// One reader a thread, or a process.
const reader = once(loadReader);
const here = openReadingHere(reader);

/** Reads a source for the first time, or an article of the record again from its text. */
export async function read(what: Source | Article): Promise<Given<KeptReading>> {
  if ('bytes' in what) return here.read(what);
  return { kind: 'reading', reading: keptReading(await reader().reread(what)) };
}
