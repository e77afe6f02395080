import { familySpellings } from './family-names.ts';

/** Wade–Giles to pinyin, applied in order to one syllable without its apostrophes. Source: the ALA-LC table of 1998. */
const wadeGiles: readonly (readonly [RegExp, string])[] = [
  [/^hs/, 'x'],
  [/^ts(?=u|e|a|o)/, 'z'],
  [/^tzu$|^tsu$/, 'zi'],
  [/^ch(?=i[^h]|i$|u[ae]n?$)/, 'j'],
  [/^ch/, 'zh'],
  [/^k/, 'g'],
  [/^t/, 'd'],
  [/^p/, 'b'],
  [/^j/, 'r'],
  [/ih$/, 'i'],
  [/ung$/, 'ong'],
  [/ieh$/, 'ie'],
  [/ien$/, 'ian'],
];

/** Numbers of the families that a folded word may spell. */
const familyOf: ReadonlyMap<string, readonly number[]> = (() => {
  const rows = new Map<string, number[]>();
  familySpellings('chinese').forEach((row, at) => {
    for (const word of row) rows.set(word, [...(rows.get(word) ?? []), at]);
  });
  return rows;
})();

const pinyin = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(?:i?[aeiou]{1,2}|iao|uai|ian|uan)(?:n|ng|r)?$/;

function toPinyin(syllable: string): string {
  let out = syllable;
  for (const [pattern, letters] of wadeGiles) out = out.replace(pattern, letters);
  return out;
}

/** A syllable with the pairs q, ch and zh, b and p … written alike: Wade–Giles without its apostrophes does not tell them apart. */
function loose(syllable: string): string {
  return syllable
    .replace(/^(?:q|j|zh|ch)/, 'j')
    .replace(/^(?:b|p)/, 'b')
    .replace(/^(?:d|t)/, 'd')
    .replace(/^(?:g|k)/, 'g')
    .replace(/^(?:z|c)/, 'z');
}

function splitGiven(words: readonly string[]): readonly string[] {
  const [only = ''] = words;
  if (words.length !== 1 || (pinyin.test(only) && only.length <= 4)) return words;
  for (let at = only.length - 2; at >= 2; at -= 1) {
    const parts = [only.slice(0, at), only.slice(at)];
    if (parts.every((part) => pinyin.test(part)) && !/^[aeiou]/.test(parts[1] ?? '')) return parts;
  }
  return words;
}

function sameFamily(a: string, b: string): boolean {
  if (a === b || toPinyin(a) === b || toPinyin(b) === a) return true;
  const rows = familyOf.get(b);
  return rows !== undefined && (familyOf.get(a)?.some((row) => rows.includes(row)) ?? false);
}

function sameSyllable(a: string, b: string): boolean {
  return a === b || loose(toPinyin(a)) === loose(b) || loose(toPinyin(b)) === loose(a);
}

/**
 * Whether two names are one Chinese name in pinyin and in Wade–Giles, family name first; "Tsai Ing-wen" and "Cai Mingwen" are two. True is
 * sure; false says nothing.
 */
export function isSameChinese(a: readonly string[], b: readonly string[]): boolean {
  const [familyA = '', ...restA] = a;
  const [familyB = '', ...restB] = b;
  if (restA.length === 0 || restB.length === 0 || !sameFamily(familyA, familyB)) return false;
  const givenA = splitGiven(restA);
  const givenB = splitGiven(restB);
  if (givenA.length !== givenB.length || ![...givenA, ...givenB].every((word) => word.length <= 6))
    return false;
  return givenA.every((word, at) => sameSyllable(word, givenB[at] ?? ''));
}
