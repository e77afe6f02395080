import { cityNames } from './cities.ts';
import { formerStates, peoples } from './peoples.ts';
import type { WorldNames } from '../gazetteer.ts';

/** Words that, as written, alone name a state, a people, a city or a region. */
export function placeWordsOf({ states, stateAdjectives }: WorldNames): ReadonlySet<string> {
  const all = [...states, ...stateAdjectives, ...formerStates, ...peoples, ...cityNames];
  return new Set(all.filter((name) => !name.includes(' ')));
}
