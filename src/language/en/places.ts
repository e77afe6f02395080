import { cityNames } from './cities.ts';
import { countryNames, demonyms } from './countries.ts';

const placeWords = new Set(
  [...countryNames, ...demonyms, ...cityNames].filter((name) => !name.includes(' ')),
);

/** Whether a word, as written, alone names a country, a people, a city or a region. */
export function isPlaceWord(word: string): boolean {
  return placeWords.has(word);
}
