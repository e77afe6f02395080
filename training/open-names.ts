import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readIob, type NamedSentence } from './iob.ts';

/** The open sets of names, and how many sentences of each make a document: posts stand alone, pages go on. */
const sets = [
  { name: 'crossner', perDocument: 1 },
  { name: 'btc', perDocument: 1 },
  { name: 'wnut', perDocument: 1 },
  { name: 'sec', perDocument: 15 },
] as const;

/** The open sets of names that a folder holds (`NAME.iob.gz`), in a fixed order. */
export function loadOpenNames(folder: string): readonly NamedSentence[] {
  return sets.flatMap(({ name, perDocument }) => {
    const path = join(folder, `${name}.iob.gz`);
    if (!existsSync(path)) return [];
    return readIob(gunzipSync(readFileSync(path)).toString('utf8'), { layout: 'open', name, perDocument });
  });
}
