import { foldedWords } from '../model/fold-text.ts';
import { takeCountries } from '../world/country-words.ts';

/** What a name asks for: a country by its ISO 3166-1 alpha-3 code, or the actors one of whose names holds all the words. */
export type NameKey =
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'words'; readonly words: readonly string[] };

/** The name of a country, or words of a name, folded as names are kept. A text without a letter or digit gives no words. */
export function nameKey(name: string): NameKey {
  const { codes, rest } = takeCountries(name);
  const isCountry = codes.length === 1 && rest.every((word) => word === 'the');
  return isCountry ? { kind: 'country', code: codes[0] } : { kind: 'words', words: foldedWords(name) };
}

/** Whether a key is the code of a country, by its form. */
export function isCountryCode(key: string): boolean {
  return /^[A-Z]{3}$/.test(key);
}
