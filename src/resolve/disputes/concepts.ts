import type { Wording } from '../../model/wording.ts';
import { takeCountries } from '../../world/country-words.ts';
import { stems } from '../word-overlap.ts';

/** What a text speaks of: its content words without the names of countries, words of one meaning as one. */
export function concepts(text: string, wording: Wording): ReadonlySet<string> {
  const words = takeCountries(text.replace(/['’]s?\b/gu, '')).rest.join(' ');
  return new Set([...stems(words, wording)].map((stem) => wording.meanings.get(stem) ?? stem));
}
