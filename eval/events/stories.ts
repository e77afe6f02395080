import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A short report written by a machine for one type of event, which it is labelled with; some do not tell what they were asked for. */
export interface Story {
  readonly text: string;
  /** PLOVER type: `PROTEST`. */
  readonly label: string;
}

/** Reads the stories of a gzipped JSON Lines file with `text` and `label`, in the order of the file. */
export function readStories(path: string): readonly Story[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): Story => JSON.parse(line));
}

/** Of three stories one is read when rules are written, one only measured, and one left for later. */
const thirds = 3;

/** The stories that may be read when rules are written: the first, the fourth … */
export function openStories(stories: readonly Story[]): readonly Story[] {
  return stories.filter((_, at) => at % thirds === 0);
}

/** The stories that are only measured and never read: the second, the fifth … */
export function heldStories(stories: readonly Story[]): readonly Story[] {
  return stories.filter((_, at) => at % thirds === 1);
}
