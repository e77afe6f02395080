import { readFileSync } from 'node:fs';
import { readGazetteer } from '../world/gazetteer/read-gazetteer.ts';
import type { Gazetteer } from '../world/gazetteer/gazetteer.ts';
import { Failure } from '../model/failure.ts';

function readTable(name: string): string {
  const file = new URL(`../world/gazetteer/${name}.txt`, import.meta.url);
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Failure('model-broken', `gazetteer ${name}`, { cause });
  }
}

/**
 * Loads the gazetteer that ships with the package; about 20 ms, so load it once a process.
 *
 * Its tables lie beside the code, in the source tree as in the built package. Throws `model-broken` where one is gone.
 */
export function loadGazetteer(): Gazetteer {
  return readGazetteer({
    places: readTable('places'),
    regions: readTable('regions'),
    cities: readTable('cities'),
    organizations: readTable('organizations'),
    words: readTable('words'),
  });
}
