import { readFileSync } from 'node:fs';
import { Failure } from '../model/failure.ts';
import { readEventWeights, type EventWeights } from '../reading/english/events/weighing/event-weights.ts';

const file = new URL('../reading/english/events/weighing/weights/event-weights.txt', import.meta.url);

/**
 * Loads the weights of likely parties and events that come with Chancery, from beside the code: in `src` and in `dist` alike.
 *
 * Throws `model-broken` where the file is missing or no table of weights.
 */
export function loadEventWeights(): EventWeights {
  try {
    return readEventWeights(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Failure('model-broken', 'event-weights.txt', { cause });
  }
}
