import { plainNameWord } from '../names/plain-name-word.ts';
import { genderOfTitle } from '../lexicon/gender-words.ts';
import { distance } from 'fastest-levenshtein';
import type { Issue } from '../../../model/issue.ts';
import { isFamilyNameOf } from '../../../world/family-names.ts';
import { namingCustomOf } from '../../../world/naming-customs.ts';
import { isOtherGender } from '../../../world/paired-names.ts';
import { addForm, memberOf } from '../../mechanics/cast.ts';
import type { Cast, Member } from './members.ts';
import type { NameUse } from '../names/name-uses.ts';

/** Members that a word may stand for, by that word. */
export interface PersonIndex {
  readonly byFamily: Map<string, Member[]>;
  readonly byWord: Map<string, Member[]>;
}

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The words that tell persons apart: without initials, generation marks and "al-". */
function plainWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => word.length > 1 && !suffixes.has(word)).map(plainNameWord);
}

/** The word by which the custom of the name calls its bearer. */
function callWord(use: NameUse, words: readonly string[]): string {
  const custom = namingCustomOf(use.words, use.text.split(/\s+/));
  if (custom === 'korean' || custom === 'chinese') return words[0] ?? '';
  return words.at(-1) ?? '';
}

const closeWords = (a: string, b: string): boolean =>
  a === b ||
  (a[0] === b[0] &&
    Math.min(a.length, b.length) >= 4 &&
    distance(a, b) <= (Math.min(a.length, b.length) >= 7 ? 2 : 1));

/** Whether two full names of one article are one person's: a part of the other, or the other mistyped in one word. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.join('') === long.join('')) return true;
  const shared = short.filter((word) => long.includes(word)).length;
  if (shared === short.length) return short.length >= 2;
  if (a.length !== b.length || shared !== short.length - 1) return false;
  const at = a.findIndex((word, index) => word !== b[index]);
  if (at === 0 && isOtherGender(a[0], b[0])) return false;
  return (
    at >= 0 &&
    closeWords(a[at] ?? '', b[at] ?? '') &&
    a.every((word, index) => index === at || word === b[index])
  );
}

const mostCompared = 40;

function findSame(index: PersonIndex, words: readonly string[]): Member | undefined {
  for (const word of [words.at(-1) ?? '', words[0] ?? '']) {
    const near = index.byWord.get(word) ?? [];
    const same = near.slice(0, mostCompared).find((member) => isSamePerson(plainWords(member.words), words));
    if (same !== undefined) return same;
  }
  return undefined;
}

function file(shelf: Map<string, Member[]>, word: string, member: Member): void {
  const row = shelf.get(word);
  if (row === undefined) shelf.set(word, [member]);
  else if (!row.includes(member)) row.push(member);
}

/** "Park Jinho" may be called Park: a name of two words whose first is a Korean family name, though no hyphen tells the given name. */
function mayCallByFirst(words: readonly string[]): boolean {
  return words.length === 2 && isFamilyNameOf('korean', words[0]);
}

/** Casts the full names of persons: every use of two words or more, in text order. */
export function castFullNames(uses: readonly NameUse[], cast: Cast): PersonIndex {
  const index: PersonIndex = { byFamily: new Map(), byWord: new Map() };
  for (const use of uses) {
    const words = plainWords(use.words);
    if (words.length < 2) continue;
    const key = `person ${words.join(' ')}`;
    const same = cast.byKey.get(key) ?? findSame(index, words);
    const member = same ?? memberOf(cast, key, { type: 'person', fixedName: null, country: null });
    cast.byKey.set(key, member);
    if (use.words.length > member.words.length) member.words = use.words;
    member.short ??= callWord(use, words);
    takeUse(member, use);
    file(index.byFamily, callWord(use, words), member);
    if (mayCallByFirst(words)) file(index.byFamily, words[0], member);
    for (const word of words) file(index.byWord, word, member);
  }
  return index;
}

/** Notes on a member what one use of its name tells: form, offices, courtesy. */
export function takeUse(member: Member, use: NameUse): void {
  addForm(member, use.text);
  member.offices.push(...use.offices);
  member.gender ??= genderOf(use);
  member.nation ??= use.nation;
}

function genderOf({ courtesy, offices }: NameUse): Member['gender'] {
  return genderOfTitle(courtesy ?? '') ?? genderOfTitle(offices.map((office) => office.core.title).join(' '));
}

/** The candidates that courtesy, title and place in the text leave for a name of one word; the likeliest one, or null. */
export function pickByShortName(
  use: NameUse,
  candidates: readonly Member[],
  lastNamed: ReadonlyMap<number, number>,
): Member | null {
  const gender = genderOf(use);
  const fitting = candidates.filter(
    (member) => gender === null || member.gender === null || member.gender === gender,
  );
  if (fitting.length <= 1) return fitting[0] ?? null;
  const heads = new Set(use.offices.map((office) => office.core.title.split(' ').at(-1)));
  const titled = fitting.filter((member) =>
    member.offices.some((office) => heads.has(office.core.title.split(' ').at(-1))),
  );
  if (use.offices.length > 0 && titled.length === 1) return titled[0] ?? null;
  const known = fitting.filter((member) => lastNamed.has(member.id));
  if (known.length === 1) return known[0] ?? null;
  return standOut(known.length > 0 ? known : fitting, lastNamed, use.sentence);
}

/** Of several bearers of a name the only one named within the last two sentences; null where that is nobody, or more than one. */
function standOut(
  members: readonly Member[],
  lastNamed: ReadonlyMap<number, number>,
  sentence: number,
): Member | null {
  const near = members.filter((member) => sentence - (lastNamed.get(member.id) ?? -99) <= 2);
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The doubt that a name of one word may be of several actors. */
export function ambiguousName(use: NameUse, span: Issue['span'], candidates: readonly Member[]): Issue {
  const names = candidates.map((member) => member.words.join(' ')).toSorted();
  return { code: 'name-ambiguous', span, detail: `${use.text}: ${names.slice(0, 5).join(', ')}` };
}
