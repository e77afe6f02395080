import { foldText } from '../../model/folding.ts';
import { remember } from '../../model/remember.ts';

/** What a gazetteer name stands for. `seat` is a city or house that stands for its government; `people` a demonym. */
export type GazetteerKind =
  | 'country'
  | 'region'
  | 'city'
  | 'venue'
  | 'continent'
  | 'water'
  | 'seat'
  | 'adjective'
  | 'people'
  | 'organization';

/** One thing of the world that a name may stand for. */
export interface GazetteerEntry {
  readonly kind: GazetteerKind;
  /** The short English name: "South Korea" for "RoK", "Kyiv" for "Kiev". */
  readonly name: string;
  /** ISO 3166-1 alpha-3; null for what is no one state's. */
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** Whether a town is the seat of its state's government, which stands for the government. */
  readonly capital: boolean;
  /** Thousands of inhabitants; 0 where none are counted, 1e6 for names of the project's own table, which go first. */
  readonly weight: number;
  /** The letters as they must stand ("US", "WHO", "RoK"); null where capitals do not matter. */
  readonly exact: string | null;
}

/** The names of the world, looked up by their words. A value: handed to the rules, never changed. */
export interface Gazetteer {
  /**
   * What a phrase may stand for, the weightiest first; empty for an unknown phrase.
   *
   * Case, marks, hyphens, full stops and a leading "the" do not matter, but acronyms must stand in their own capitals.
   */
  find(phrase: string): readonly GazetteerEntry[];
  /** How many words the longest known name has that begins with this word; 0 where none does. */
  longestFrom(word: string): number;
  /** Whether a folded word, or its singular, is a common word of English and no name by itself: "energy", "supply". */
  isCommonWord(word: string): boolean;
}

/** The folded form under which a name is filed: words parted by one space, without stops, commas and apostrophes. */
export function gazetteerKey(phrase: string): string {
  // Most towns and tokens are plain words; they need none of the work below.
  if (plainWord.test(phrase)) return phrase.toLowerCase();
  return foldText(phrase)
    .replace(/[.,'’"]/g, '')
    .replace(/[-/\s]+/g, ' ')
    .trim()
    .replace(/^the /, '');
}

const plainWord = /^(?![Tt]he )[A-Za-z]+(?: [A-Za-z]+)*$/;

const bare = (text: string): string => text.replace(/\./g, '');

/** Whether the words are an acronym, whose capitals are part of it: "US" is not "us", "WHO" not "who". */
export function exactFormOf(name: string): string | null {
  const letters = bare(name);
  return /^[A-Z][A-Za-z&]{0,5}$/.test(letters) && /[A-Z]$/.test(letters) ? letters : null;
}

/** A name with what it stands for, before filing. */
export interface GazetteerRow {
  readonly name: string;
  readonly entry: Omit<GazetteerEntry, 'exact'>;
}

/** What a gazetteer is made of besides the rows of its own tables. */
export interface GazetteerStock {
  /** Common words of English, folded. */
  readonly words: ReadonlySet<string>;
  /** Towns under a key, the largest first; and the longest town name from a first word. */
  readonly towns: {
    under(key: string): readonly GazetteerEntry[];
    readonly longest: ReadonlyMap<string, number>;
  };
}

/** Files rows under their names; rows earlier in the list go first among equals. Linear in the rows; towns are read when asked for. */
export function makeGazetteer(rows: readonly GazetteerRow[], stock: GazetteerStock): Gazetteer {
  const { words, towns } = stock;
  const shelves = new Map<string, GazetteerEntry[]>();
  const longest = new Map<string, number>(towns.longest);
  for (const { name, entry } of rows) {
    const key = gazetteerKey(name);
    const full = { ...entry, exact: exactFormOf(name) };
    const shelf = shelves.get(key);
    if (shelf === undefined) shelves.set(key, [full]);
    else if (!shelf.some((other) => isSameEntry(other, full))) shelf.push(full);
    const parts = key.split(' ');
    // A possessive ("People's") is two tokens, though its key is one word.
    const tokens = parts.length + (name.match(/['’]/g)?.length ?? 0);
    longest.set(parts[0], Math.max(longest.get(parts[0]) ?? 0, tokens));
  }
  for (const shelf of shelves.values()) if (shelf.length > 1) shelf.sort((a, b) => b.weight - a.weight);
  const whole = new Map<string, readonly GazetteerEntry[]>();
  const shelfOf = (key: string): readonly GazetteerEntry[] => {
    const known = whole.get(key);
    if (known !== undefined) return known;
    const all = joined(shelves.get(key) ?? nothing, towns.under(key));
    // Only names that exist are kept, so the memory that this takes is bounded by the tables.
    if (all.length > 0) whole.set(key, all);
    return all;
  };
  const find = (phrase: string): readonly GazetteerEntry[] => fitting(shelfOf(gazetteerKey(phrase)), phrase);
  const findWord = remember(find);
  return {
    find: (phrase) => (phrase.includes(' ') ? find(phrase) : findWord(phrase)),
    longestFrom: remember((word) => longest.get(gazetteerKey(word).split(' ')[0]) ?? 0),
    isCommonWord: (word) => words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1))),
  };
}

/** Own rows and towns in one list, the weightiest first, each once. */
function joined(own: readonly GazetteerEntry[], towns: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
  const fresh = towns.filter((town) => !own.some((entry) => isSameEntry(entry, town)));
  return fresh.length === 0 ? own : [...own, ...fresh].toSorted((a, b) => b.weight - a.weight);
}

function isSameEntry(a: GazetteerEntry, b: GazetteerEntry): boolean {
  return a.kind === b.kind && a.name === b.name && a.country === b.country && a.exact === b.exact;
}

const nothing: readonly GazetteerEntry[] = [];

function fitting(shelf: readonly GazetteerEntry[], phrase: string): readonly GazetteerEntry[] {
  if (!shelf.some((entry) => entry.exact !== null)) return shelf;
  const letters = bare(phrase).replace(/^[Tt]he /, '');
  return shelf.filter((entry) => entry.exact === null || entry.exact === letters);
}
