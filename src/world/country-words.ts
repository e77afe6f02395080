import { foldPhrase } from '../model/fold-text.ts';
import { exactFormOf } from './gazetteer/gazetteer.ts';
import { indexPhrases } from './phrase-index.ts';
import { stateOf, states } from './states.ts';

/** Names that hold a state's name and are none of its. */
const lookalikes: readonly string[] = ['new south wales', 'new england', 'new mexico', 'new britain'];

/** A form of a state's name. */
interface StateForm {
  /** ISO 3166-1 alpha-3; null for a name that only looks like a state's. */
  readonly code: string | null;
  /** The letters as they must stand ("US", "RoK"); null where capitals do not matter. */
  readonly exact: string | null;
}

/** Words set apart by spaces, as forms and texts are compared: without possessive endings, hyphens are spaces. */
const spaced = (text: string): string => text.replace(/['’]s(?!\p{L})/gu, ' ').replace(/[-–—/‐‑]/gu, ' ');

/** The folded words of a phrase as names of states are compared: parted at hyphens, without possessive endings. */
export function phraseWords(phrase: string): readonly string[] {
  return foldPhrase(spaced(phrase)).split(' ');
}

const forms = indexPhrases<StateForm>([
  ...lookalikes.map((name): readonly [string, StateForm] => [name, { code: null, exact: null }]),
  ...states.flatMap(({ code, name, otherNames, adjectives, peoples, parts, partAdjectives }) =>
    [name, ...otherNames, ...adjectives, ...peoples, ...parts, ...partAdjectives].map(
      (form): readonly [string, StateForm] => [
        phraseWords(form).join(' '),
        { code, exact: exactFormOf(form) },
      ],
    ),
  ),
]);

/** What is left of a text when the countries it names are taken out, and their codes in text order. */
export interface CountriesInText {
  readonly codes: readonly string[];
  readonly rest: readonly string[];
}

/** The words of a text with their own capitals, one for each folded word. */
function writtenWords(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}\p{M}'’‘ʼʻ`´.]+/u).filter((word) => foldPhrase(word) !== '');
}

/** Takes names, adjectives and peoples of states out of a text; acronyms ("US", "CAR") must stand in their own capitals. */
export function takeCountries(text: string): CountriesInText {
  const apart = spaced(text);
  const words = foldPhrase(apart).split(' ');
  let written: readonly string[] | null = null;
  const codes: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = forms.longestAt(words, at);
    const length = found?.length ?? 1;
    const { code = null, exact = null } = found?.value ?? {};
    if (exact !== null) written ??= writtenWords(apart);
    const named = code !== null && (exact === null || written?.[at]?.replaceAll('.', '') === exact);
    if (named) codes.push(code);
    else rest.push(...words.slice(at, at + length));
    at += length;
  }
  return { codes, rest: rest.filter((word) => word !== '') };
}

/** The English name of a country by its ISO code; the code itself where it is none. */
export function countryName(code: string): string {
  return stateOf(code)?.name ?? code;
}
