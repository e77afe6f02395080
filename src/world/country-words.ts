import { foldPhrase } from '../model/fold-text.ts';
import { exactFormOf } from './gazetteer/gazetteer.ts';
import { indexPhrases } from './phrase-index.ts';
import { stateOf, states } from './states.ts';

/** Names that contain a state's name but do not mean that state. */
const lookalikes: readonly string[] = ['New South Wales', 'New England', 'New Mexico', 'New Britain'];

/** A form of a state's name. */
interface StateForm {
  /** ISO 3166-1 alpha-3; null for a name that only looks like a state's. */
  readonly code: string | null;
  /** Whether its capitals are a part of it: "US", "RoK". */
  readonly acronym: boolean;
}

/** Words set apart by spaces, as forms and texts are compared: without possessive endings, hyphens are spaces. */
const spaced = (text: string): string => text.replace(/['’]s(?!\p{L})/gu, ' ').replace(/[-–—/‐‑]/gu, ' ');

/** The folded words of a phrase as names of states are compared: parted at hyphens, without possessive endings. */
export function phraseWords(phrase: string): readonly string[] {
  return foldPhrase(spaced(phrase)).split(' ');
}

const rowOf = (form: string, code: string | null): readonly [string, StateForm] => [
  phraseWords(form).join(' '),
  { code, acronym: exactFormOf(form) !== null },
];

const forms = indexPhrases<StateForm>([
  ...lookalikes.map((name) => rowOf(name, null)),
  // "Northern Ireland" means a region of one state, not the other state whose name it contains.
  ...states.flatMap(({ parts, partAdjectives }) =>
    [...parts, ...partAdjectives].map((form) => rowOf(form, null)),
  ),
  ...states.flatMap(({ code, name, otherNames, adjectives, peoples }) =>
    [name, ...otherNames, ...adjectives, ...peoples].map((form) => rowOf(form, code)),
  ),
]);

/** The words of a text with their own capitals, one for each folded word. */
function writtenWords(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}\p{M}'’‘ʼʻ`´.]+/u).filter((word) => foldPhrase(word) !== '');
}

/** A stretch of a text's words: a state by one of its forms, or, with no code, one other word. */
export interface StateStretch {
  readonly at: number;
  readonly length: number;
  readonly code: string | null;
}

/** Cuts the words of a text (as `phraseWords` gives them) into states and other stretches; acronyms must stand in capitals. */
export function cutAtStates(text: string, words: readonly string[]): readonly StateStretch[] {
  let written: readonly string[] | null = null;
  const inCapitals = (at: number): boolean => {
    written ??= writtenWords(spaced(text));
    return /\p{Lu}.*\p{Lu}/u.test(written[at] ?? '');
  };
  const cuts: StateStretch[] = [];
  for (let at = 0; at < words.length;) {
    const { value = null, length = 1 } = forms.longestAt(words, at) ?? {};
    const named = value !== null && (!value.acronym || inCapitals(at));
    cuts.push({ at, length, code: named ? value.code : null });
    at += length;
  }
  return cuts;
}

/** What is left of a text when the countries it names are taken out, and their codes in text order. */
export interface CountriesInText {
  readonly codes: readonly string[];
  readonly rest: readonly string[];
}

/** Takes names, adjectives and peoples of states out of a text; acronyms ("US", "CAR") must stand in capitals. */
export function takeCountries(text: string): CountriesInText {
  const words = phraseWords(text);
  const codes: string[] = [];
  const rest: string[] = [];
  for (const { at, length, code } of cutAtStates(text, words)) {
    if (code === null) rest.push(...words.slice(at, at + length));
    else codes.push(code);
  }
  return { codes, rest: rest.filter((word) => word !== '') };
}

/** The state that a name as typed stands for, capitals or not: "usa", "the UAE", "PER", "Peruvian"; null where it is none. */
export function stateNamed(name: string): string | null {
  if (stateOf(name) !== null) return name;
  const words = phraseWords(name);
  const first = words[0] === 'the' ? 1 : 0;
  const found = forms.longestAt(words, first);
  return found !== null && first + found.length === words.length ? found.value.code : null;
}

/** The English name of a country by its ISO code; the code itself where it is none. */
export function countryName(code: string): string {
  return stateOf(code)?.name ?? code;
}
