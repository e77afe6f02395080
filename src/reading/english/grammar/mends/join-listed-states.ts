import type { Token } from '../../../../model/annotated.ts';
import { monthNames, weekdayNames } from '../../../../model/calendar-names.ts';
import { stateNamed } from '../../../../world/country-words.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { isFinite, isVerb } from '../word-kinds.ts';
import { withArcs } from './with-arcs.ts';

/** The words of one name of a state: first token, and the token behind the last. */
interface StateWords {
  readonly start: number;
  readonly end: number;
}

/** Names of states parted by commas alone, and the noun that owns none but theirs: "the ministers of". */
interface StateList {
  readonly names: readonly StateWords[];
  /** Where the list stands behind "of", the plural noun before that; else null. */
  readonly owned: number | null;
}

/**
 * "Guinea, Maldives, Seychelles condemned the raid": bare names of states with commas between them and none before the verb are its
 * subject together, also in "the ministers of Fiji, Tonga said".
 *
 * None is "In Suva, Fiji, Kenya condemned" (the first is the land of a town or what a preposition leads to), "Peru, Chile said, …" (what
 * is said of one) or "Peru, Chile has lied" (one verb for one state, and words of address).
 */
export function joinListedStates(tokens: readonly Token[]): readonly Token[] {
  for (const token of tokens) {
    if (token.text !== ',' || tokens[token.index + 1]?.upos !== 'PROPN') continue;
    const verb = verbBehind(tokens, token.index + 1);
    const list = verb === null ? null : listBefore(tokens, verb.from);
    if (verb !== null && list !== null) return joined(tokens, list, verb.head);
  }
  return tokens;
}

/** The longest name of a state has no more words: "the Democratic Republic of the Congo". */
const longestName = 6;

interface VerbBehind {
  /** Position of its first word. */
  readonly from: number;
  readonly head: number;
}

/** The finite verb that follows the name beginning here, where it may have several subjects and no comma follows it; null for none. */
function verbBehind(tokens: readonly Token[], start: number): VerbBehind | null {
  const from = tokens.findIndex((token) => token.index > start && isVerb(token));
  const first = tokens[from];
  if (first === undefined || from > start + longestName + 1 || !isFinite(first) || isOfOne(first))
    return null;
  const head = first.upos === 'AUX' && first.head >= 0 ? tokens[first.head] : first;
  if (head.index < from || !(isVerb(head) || head === first)) return null;
  return tokens[head.index + 1]?.text === ',' ? null : { from, head: head.index };
}

/** "has", "condemns", "was": of one alone. */
const isOfOne = ({ xpos, text }: Token): boolean => xpos === 'VBZ' || text.toLowerCase() === 'was';

/** The list of states that ends right before a verb, its adverb left aside; null for none. */
function listBefore(tokens: readonly Token[], verb: number): StateList | null {
  let end = tokens[verb - 1]?.upos === 'ADV' ? verb - 1 : verb;
  const names: StateWords[] = [];
  for (;;) {
    const comma = tokens.findLastIndex(({ index, text }) => index < end && text === ',');
    const start = stateStart(tokens, comma + 1, end);
    if (start === null) return whole(tokens, names, end + 1);
    names.unshift({ start, end });
    if (start > comma + 1) return names.length > 1 ? behindOf(tokens, names, start) : null;
    if (comma < 1) return whole(tokens, names, start);
    end = comma;
  }
}

/** Where the name of a state begins that ends a stretch, all of it or what follows "of" in it; null for none. */
function stateStart(tokens: readonly Token[], from: number, end: number): number | null {
  const of = tokens.findLastIndex(({ index, text }) => index < end && text === 'of');
  for (const start of of > from ? [from, of + 1] : [from]) {
    const words = tokens.slice(start, end);
    if (words.length === 0 || words.length > longestName || !/^\p{Lu}|^the$/u.test(words[0].text)) continue;
    const isName = words.every(({ upos, text }) => upos !== 'ADJ' || /^\p{Lu}/u.test(text));
    if (isName && isStateName(words.map(({ text }) => text).join(' '))) return start;
  }
  return null;
}

const isStateName = (words: string): boolean => /^(?:the )?\p{Lu}/u.test(words) && stateNamed(words) !== null;

const daysAndMonths: ReadonlySet<string> = new Set([...weekdayNames, ...monthNames]);

/** The list where it opens the sentence, or follows an opening phrase that ends in no name but that of a day: "On Monday, …". */
function whole(tokens: readonly Token[], names: readonly StateWords[], start: number): StateList | null {
  if (names.length < 2) return null;
  const before = tokens[start - 2];
  if (start === 0) return { names, owned: null };
  if (before === undefined || tokens[start - 1].text !== ',') return null;
  return /^(?:NOUN|ADV|NUM)$/.test(before.upos) || daysAndMonths.has(before.text)
    ? { names, owned: null }
    : null;
}

/** The list behind "the ministers of", which opens the sentence or a stretch of it. */
function behindOf(tokens: readonly Token[], names: readonly StateWords[], start: number): StateList | null {
  const noun = tokens[start - 2];
  if (noun === undefined || tokens[start - 1].text !== 'of') return null;
  return /^NNP?S$/.test(noun.xpos) && isPersonNoun(noun.text) ? { names, owned: noun.index } : null;
}

/** The tokens with the first name as the subject, or as what the noun is of, and the others joined to it. */
function joined(tokens: readonly Token[], { names, owned }: StateList, verb: number): readonly Token[] {
  const heads = names.map((name) => headOf(tokens, name));
  const [first] = heads;
  const isSubject = [owned ?? first, ...heads].some((at) => isSubjectOf(tokens[at], verb));
  if (!isSubject || (owned !== null && !isSubjectOf(tokens[owned], verb))) return tokens;
  const subject = tokens.find((token) => isSubjectOf(token, verb))?.relation ?? 'nsubj';
  return withArcs(tokens, (_, token) => {
    const at = heads.indexOf(token.index);
    if (at < 0) return token;
    if (at > 0) return arc(token, first, 'conj');
    return owned === null ? arc(token, verb, subject) : arc(token, owned, 'nmod');
  });
}

const isSubjectOf = ({ head, relation }: Token, verb: number): boolean =>
  head === verb && /^nsubj(?::pass)?$/.test(relation);

/** The token of a name that hangs on one outside it. */
function headOf(tokens: readonly Token[], { start, end }: StateWords): number {
  const found = tokens.slice(start, end).find(({ head }) => head < start || head >= end);
  return found?.index ?? end - 1;
}

const arc = (token: Token, head: number, relation: string): Token =>
  token.head === head && token.relation === relation ? token : { ...token, head, relation };
