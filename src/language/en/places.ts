import { cityNames } from './cities.ts';
import { formerStates, peoples } from './peoples.ts';
import type { StateWords } from '../gazetteer.ts';

/** Words that, as written, alone name a state, a people, a city or a region. */
export function placeWordsOf({ names, adjectives }: StateWords): ReadonlySet<string> {
  const all = [...names, ...adjectives, ...formerStates, ...peoples, ...cityNames];
  return new Set(all.filter((name) => !name.includes(' ')));
}
