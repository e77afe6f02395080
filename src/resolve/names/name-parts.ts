import anyAscii from 'any-ascii';
import { foldText } from '../../model/folding.ts';
import { isFamilyNameOf } from '../../world/family-names.ts';
import { courtesies, particles } from '../../world/name-words.ts';

/** The words of a person's name that can tell persons apart, folded, in the order written. */
export interface NameParts {
  /** Given and family names; "al", "de" and their like are left out, initials are one letter. */
  readonly words: readonly string[];
  /** Marks and all, lower case, for names whose marks carry meaning (Vietnamese); null where nothing is marked. */
  readonly marked: string | null;
}

const latinOnly = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Reads "Family, Given" as "Given Family"; anything else stays as it is. */
function inSpokenOrder(name: string): string {
  const comma = name.indexOf(',');
  if (comma < 0 || name.indexOf(',', comma + 1) >= 0) return name;
  const tail = name.slice(comma + 1).trim();
  return courtesies.has(foldText(tail).replace(/\./g, '')) ? name : `${tail} ${name.slice(0, comma)}`;
}

/** Latin letters for any script; syllables of Hangul and Han come out apart. */
function romanize(name: string): string {
  if (latinOnly.test(name)) return name;
  const latin = anyAscii(name.normalize('NFC'));
  // any-ascii writes each Han or Hangul sign with a capital: "GimJeongEun".
  return /\p{Script=Han}|\p{Script=Hangul}/u.test(name) ? latin.replace(/(?<=[a-z])(?=[A-Z])/g, ' ') : latin;
}

/** Splits "SergeiLavrov" as its capitals show, but not "McDonald" or "DeWitt". */
function splitCamel(word: string): string {
  return word.replace(/(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/gu, ' ');
}

/**
 * Takes a person's name apart for comparing.
 *
 * Courtesies go unless nothing else is left; particles go likewise. Hyphens and apostrophes inside a word join it:
 * hyphens part it. A name with no letters gives no words.
 */
export function readNameParts(name: string): NameParts {
  const spoken = romanize(inSpokenOrder(name.normalize('NFC')));
  const words = foldText(splitCamel(spoken))
    .replace(/[0-9](?=\p{L})/gu, (digit) => digitLetters[digit] ?? digit)
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 12);
  return { words: withoutSmall(partServants(words)), marked: markedForm(name) };
}

/** "Abdul", "Abdel", "Abdur" before a name of God, also written in one with it: "Abdelkarim"; "Abdullah" is one word. */
const servant = /^(abd(?:[aeou]|ou)[lrnsd])(?!la)(\p{L}{4,})?$/u;
const article = /^[aeu][lrsdzn]$/;

/** Writes "Abd al-Karim", "Abdel Karim" and "Abdulkarim" alike, as "abdul karim". */
function partServants(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    if (word === 'abd' && article.test(words[at + 1] ?? '')) return ['abdul'];
    const [, servantOf, own] = servant.exec(word) ?? [];
    return servantOf === undefined ? [word] : own === undefined ? ['abdul'] : ['abdul', own];
  });
}

/** Digits that careless or hostile spellings put for letters: "I9or Sech1n". */
const digitLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 9: 'g' };

function withoutSmall(words: readonly string[]): readonly string[] {
  const named = words.filter((word) => !courtesies.has(word));
  const full = named.length > 0 ? named : words;
  // "Văn" in a Vietnamese and "Du" in a Korean name belong to the name; they are particles only in Western names.
  const isEastern = isFamilyNameOf('vietnamese', full[0] ?? '') || isFamilyNameOf('korean', full[0] ?? '');
  const kept = isEastern ? full : full.filter((word) => !particles.has(word));
  const left = kept.length > 0 ? kept : named.length > 0 ? named : words;
  const once = left.filter((word, at) => word !== left[at - 1]);
  // A name written twice is one word, but not where nothing else is left: "Koroi Koroi" is not the same person as "King Koroi".
  return once.length > 1 ? once : left;
}

function markedForm(name: string): string | null {
  const lower = name.normalize('NFC').toLowerCase();
  return /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u.test(lower)
    ? lower.replace(/[^\p{L}]+/gu, ' ').trim()
    : null;
}
