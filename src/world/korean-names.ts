import { familySpellings } from './family-names.ts';

/** Number of the family that a folded word spells. */
const familyOf: ReadonlyMap<string, number> = new Map(
  familySpellings('korean').flatMap((row, at) => row.map((word): [string, number] => [word, at])),
);

/** The first spelling of a Korean family name, for any spelling of it: "Lee", "Yi" and "Rhee" give one; null for other words. */
export function koreanFamily(word: string): string | null {
  const at = familyOf.get(word);
  return at === undefined ? null : (familySpellings('korean')[at]?.[0] ?? null);
}

const syllable =
  /^(kk|tt|pp|ss|jj|ch|sh|wh|[gkntdrlmbpsjchwvy]?)(y?w?(?:[aeiouy]{1,3}))(ng|ck|[gklnmbprtsh]?)$/;
const onset: Readonly<Record<string, string>> = {
  g: 'k',
  kk: 'k',
  d: 't',
  tt: 't',
  b: 'p',
  pp: 'p',
  j: 'c',
  jj: 'c',
  ch: 'c',
  c: 'c',
  r: 'l',
  sh: 's',
  ss: 's',
};
const coda: Readonly<Record<string, string>> = { g: 'k', ck: 'k', b: 'p', r: 'l', d: 't', h: '' };

/** Each row: vowels that romanisations exchange; a vowel may stand in several. */
const vowelRows: readonly string[] = [
  'a ah',
  'eo u o ou uh',
  'yeo yu you yo yeou',
  'u oo eu woo wu',
  'i ee yi ea',
  'ae ai ay e',
  'ui eui i ee ue',
  'oe oi we',
  'wo weo',
  'yu yoo you',
  'ye yae yeh',
  'ya yah',
  'wa',
  'wi',
];
const vowelSets: readonly ReadonlySet<string>[] = vowelRows.map((row) => new Set(row.split(' ')));

interface Syllable {
  readonly onset: string;
  readonly vowel: string;
  readonly coda: string;
}

function readSyllable(word: string): Syllable | null {
  const match = syllable.exec(word);
  if (match === null) return null;
  const [, first = '', vowel = '', last = ''] = match;
  // "Wha" is how some write "hwa".
  if (first === 'wh') return { onset: 'h', vowel: `w${vowel}`, coda: coda[last] ?? last };
  return { onset: onset[first] ?? first, vowel, coda: coda[last] ?? last };
}

/** Whether two syllables may be one: "Jong" and "Jeong" may; "Yong" and "Young", as South Koreans write them, may not. */
function soundsAlike(a: Syllable, b: Syllable): boolean {
  if (a.onset !== b.onset || a.coda !== b.coda) return false;
  if (a.vowel === b.vowel) return true;
  const pair = `${a.onset}${a.vowel} ${b.onset}${b.vowel}`;
  if (/^y?yo y?you$|^y?you y?yo$|^hu hyu|^hyu hu/.test(pair)) return false;
  return vowelSets.some((set) => set.has(a.vowel) && set.has(b.vowel));
}

/** Splits a given name written in one: "jaemyung" into two syllables; null where it is no two. */
function splitGiven(word: string): readonly Syllable[] | null {
  for (let at = word.length - 2; at >= 2; at -= 1) {
    const first = readSyllable(word.slice(0, at));
    const second = readSyllable(word.slice(at));
    if (first !== null && second !== null && second.onset !== '') return [first, second];
  }
  return null;
}

interface KoreanName {
  readonly family: number;
  readonly given: readonly Syllable[];
}

function givenOf(words: readonly string[]): readonly Syllable[] | null {
  const [first = '', second] = words;
  if (second === undefined) {
    const one = readSyllable(first);
    return one === null || one.vowel.length > 3 ? splitGiven(first) : [one];
  }
  const syllables = [readSyllable(first), readSyllable(second)].filter((one) => one !== null);
  return syllables.length === 2 ? syllables : null;
}

function readOrder(family: string | undefined, given: readonly string[]): KoreanName | null {
  const row = family === undefined ? undefined : familyOf.get(family);
  if (row === undefined || given.length === 0 || given.length > 2) return null;
  const syllables = givenOf(given);
  return syllables === null ? null : { family: row, given: syllables };
}

/** The readings of a name as Korean: family first, and family last as Western papers print it. */
function readKorean(words: readonly string[]): readonly KoreanName[] {
  if (words.length < 2 || words.length > 3) return [];
  return [readOrder(words[0], words.slice(1)), readOrder(words.at(-1), words.slice(0, -1))].filter(
    (name) => name !== null,
  );
}

function sameKorean(a: KoreanName, b: KoreanName): boolean {
  if (a.family !== b.family || a.given.length !== b.given.length) return false;
  return a.given.every((one, at) => {
    const other = b.given[at];
    return other !== undefined && soundsAlike(one, other);
  });
}

/**
 * Compares two names as Korean ones, by family and by each syllable; null where one of them cannot be Korean.
 *
 * Input is the folded words of the names. "Lee Jae-myung" and "Yi Jaemyeong" are one, "Kim Jong-un" and "Kim Jong-il" are two.
 */
export function compareKorean(a: readonly string[], b: readonly string[]): boolean | null {
  const readingsOfA = readKorean(a);
  const readingsOfB = readKorean(b);
  if (readingsOfA.length === 0 || readingsOfB.length === 0) return null;
  return readingsOfA.some((one) => readingsOfB.some((other) => sameKorean(one, other)));
}
