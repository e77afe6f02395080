import { isGovernmentSeat, isStateWord } from '../../../world/gazetteer/entry-traits.ts';
import { isPossessiveMark, nounsBefore } from '../names/noun-runs.ts';
import { armedGroups } from '../../../world/armed-groups.ts';
import { isPartyName, sameWords, smallWords } from '../../../world/body-words.ts';
import { companyNouns, firmHeads, formWords } from '../lexicon/company-words.ts';
import { groupHeads } from '../lexicon/organization-words.ts';
import type { Gazetteer, GazetteerEntry } from '../../../world/gazetteer/gazetteer.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import { addForm, memberOf } from '../../mechanics/cast.ts';
import type { Cast, Member } from './members.ts';
import type { NameUse } from '../names/name-uses.ts';

/**
 * The key under which a body's names meet: "Russian Ministry of Defence" and "Russia's Defense Ministry" give one. States in the
 * name are written by their code, small words go, the rest is sorted.
 */
export function bodyKey(words: readonly string[], gazetteer: Gazetteer): string {
  const parts = withoutForm(words)
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => word !== '' && !smallWords.has(word) && !/^(?:an?|&|'s)$/.test(word))
    .map((word) => shortStates[word] ?? sameWords.get(word) ?? stateCode(word, gazetteer) ?? word);
  return [...new Set(parts)].toSorted().join(' ');
}

/** "Vinter Marine ASA" is Vinter Marine. */
function withoutForm(words: readonly string[]): readonly string[] {
  return words.length > 2 && formWords.has((words.at(-1) ?? '').replaceAll('.', ''))
    ? words.slice(0, -1)
    : words;
}

/** Short forms of states and of the United Nations as folding leaves them: their names in the bodies' keys. */
const shortStates: Readonly<Record<string, string>> = {
  us: 'USA',
  'u.s': 'USA',
  'u.k': 'GBR',
  'u.n': 'united nations',
  un: 'united nations',
};

function stateCode(word: string, gazetteer: Gazetteer): string | null {
  if (word.length < 4) return null;
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const entry = gazetteer.find(capital).find(isStateWord);
  return entry?.country ?? null;
}

/** What a body's name alone does not say. */
export interface BodyContext {
  readonly gazetteer: Gazetteer;
  /** The state that a description before the name gives it: "the Fijian carrier Tagimoucia Air"; null for none. */
  readonly described?: string | null;
  /** The state right before the name, which owns the body: "Fiji's Parliament"; null for none. */
  readonly owner: string | null;
}

/** The state that stands right before a name as its owner: "Fiji's", "Fijian"; null for none. */
export function ownerBefore(use: NameUse, cut: ReadSentence): string | null {
  const clitic = isPossessiveMark(cut.words, use.start - 1);
  const piece = cut.endingAt.get(clitic ? use.start - 1 : use.start);
  if (piece?.kind !== 'known') return null;
  const entry = piece.entries.find((one) => isStateWord(one) || (clitic && isSeatOf(one, use)));
  return entry?.country ?? null;
}

/** The state behind "of" whose a party is: "the Labour Party *of Fiji*"; null for none. */
export function partyOwnerBehind(use: NameUse, { words, startingAt }: ReadSentence): string | null {
  if (!isPartyName(use.text) || words.folded[use.end] !== 'of') return null;
  const piece = startingAt.get(use.end + 1);
  return piece?.kind === 'known' ? (piece.entries.find(isStateWord)?.country ?? null) : null;
}

/** "Shanghai Harbour Engineering Company": the state of the large town that a firm is named after; null for others. */
function seatInName({ words, text }: NameUse, gazetteer: Gazetteer): string | null {
  if (words.length < 3 || !firmHeads.has(words.at(-1) ?? '')) return null;
  const towns = gazetteer.find(text.split(' ')[0]).filter(({ kind }) => kind === 'city');
  const [town] = towns;
  return town !== undefined && towns.length === 1 && (town.capital || town.weight >= 1000)
    ? town.country
    : null;
}

/**
 * Whether a seat of government before a body's name owns the body as its state: "Nairobi's Foreign Ministry" is Kenya's. Only of bodies
 * that a state alone has.
 */
function isSeatOf(entry: GazetteerEntry, { words }: NameUse): boolean {
  return isGovernmentSeat(entry) && words.at(-1) === 'ministry';
}

/** The state of the common noun that a name stands beside: "Fijian shipping firm X", "Fiji's state oil company X"; null for none. */
export function describedBefore(use: NameUse, { words, endingAt }: ReadSentence): string | null {
  if (!companyNouns.has(words.tokens[use.start - 1]?.lemma ?? '')) return null;
  const at = nounsBefore(words, use.start - 1, 4);
  const piece = endingAt.get(isPossessiveMark(words, at - 1) ? at - 1 : at);
  if (piece?.kind !== 'known') return null;
  const entry = piece.entries.find(isStateWord);
  return entry?.country ?? null;
}

/** Casts one use of a body's name; bodies of the gazetteer go by their full name. */
export function castBody(use: NameUse, cast: Cast, { gazetteer, owner, described }: BodyContext): Member {
  const [known] = use.entries;
  const isElsewhere = owner !== null && known?.country !== owner && isPartyName(use.text);
  if (known !== undefined && known.kind === 'organization' && !isElsewhere) {
    const type = armedGroups.has(known.name) ? 'group' : 'organization';
    const member = memberOf(cast, `body ${known.name}`, {
      type,
      fixedName: known.name,
      country: known.country,
    });
    addForm(member, use.text);
    return member;
  }
  const country = use.state ?? owner ?? described ?? seatInName(use, gazetteer);
  const words = bodyKey(use.words, gazetteer);
  const key = `body ${owner === null || words.includes(owner) ? words : [...words.split(' '), owner].toSorted().join(' ')}`;
  const type = groupHeads.has(use.words.at(-1) ?? '') ? 'group' : 'organization';
  const member = memberOf(cast, key, { type, fixedName: null, country });
  member.country ??= country;
  if (use.words.length > member.words.length) member.words = use.words;
  addForm(member, use.text);
  return member;
}

/** An acronym in brackets after a name, "… (KMI)": its text and tokens; null where there is none. */
export function acronymAfter(
  use: NameUse,
  cut: ReadSentence,
): { readonly text: string; readonly at: number } | null {
  const { tokens } = cut.words;
  const open = use.end;
  if (tokens[open]?.text !== '(') return null;
  const at = /^["“'‘]$/.test(tokens[open + 1]?.text ?? '') ? open + 2 : open + 1;
  const text = tokens[at]?.text ?? '';
  if (!/^\p{Lu}[\p{L}&.]{1,9}$/u.test(text) || (text.match(/\p{Lu}/gu) ?? []).length < 2) return null;
  if (!/^[)"”'’]$/.test(tokens[at + 1]?.text ?? '')) return null;
  return spells(text, use.words) ? { text, at } : null;
}

/** Whether the capitals of an acronym come in order among the first letters of the words. */
function spells(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  const initials = words.flatMap((word) => word.split('-').map((part) => part.charAt(0))).join('');
  let at = 0;
  for (const letter of letters) {
    const found = initials.indexOf(letter, at);
    if (found < 0) continue;
    at = found + 1;
  }
  const shared = letters.split('').filter((letter) => initials.includes(letter)).length;
  return initials.startsWith(letters.charAt(0)) ? shared >= letters.length - 1 : shared === letters.length;
}
