import { sameWords } from '../../../world/body-words.ts';
import {
  bodyReferences,
  firmNouns,
  judgingVerbs,
  plainBodies,
  tellingWhich,
} from '../lexicon/body-references.ts';
import { speechVerbs } from '../lexicon/speech-verbs.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { Member } from './members.ts';
import { actsAsTown, marksAsTown } from './town-uses.ts';
import { onlyState } from './only-state.ts';
import { mention } from './walk.ts';
import type { Step, Walk } from './walk.ts';

/** A body named within so many sentences may be meant. */
const reach = 6;
/** The body meant was named so many sentences later than any other that fits. */
const lead = 3;

/** Words that may stand between "the" and the noun. */
const mostModifiers = 2;

interface Phrase {
  readonly start: number;
  readonly head: number;
  /** Folded words between "the" and the noun. */
  readonly modifiers: readonly string[];
}

/** "The ministry *of trade*", but not "accused the ministry *of fraud*" and "told the ministry *that*". */
function tellsWhich({ tokens, folded }: ReadSentence['words'], head: number): boolean {
  const next = folded[head + 1] ?? '';
  if (!tellingWhich.has(next)) return false;
  const { relation, head: above } = tokens[head];
  const verb = /^i?obj$/.test(relation) ? tokens[above]?.lemma : undefined;
  if (verb === undefined || !/^(?:of|for|that)$/.test(next)) return true;
  return !(next === 'that' ? speechVerbs : judgingVerbs).has(verb);
}

/** "The ministry", "the foreign ministry": the phrase that ends in the noun at a token; null where it points back at nothing. */
function phraseAt({ words }: ReadSentence, head: number): Phrase | null {
  const next = words.tokens[head + 1];
  if (words.capital[head] || tellsWhich(words, head)) return null;
  if (next !== undefined && (next.upos === 'NOUN' || next.upos === 'PROPN' || next.text === '-')) return null;
  for (let start = head - 1; start >= head - 1 - mostModifiers; start -= 1) {
    const word = words.folded[start];
    if (word === 'the') return { start, head, modifiers: words.folded.slice(start + 1, head) };
    const upos = words.tokens[start]?.upos;
    if (words.capital[start] || (upos !== 'NOUN' && upos !== 'ADJ')) return null;
  }
  return null;
}

const plain = (word: string): string => sameWords.get(word) ?? word;

function fits(member: Member, { modifiers }: Phrase): boolean {
  const words = member.words.map(plain);
  return modifiers.every((word) => words.includes(plain(word)));
}

/** Of the bodies that fit the one that stands out: the only one named lately, or the one named long after the others; null for none. */
function standingOut(walk: Walk, sentence: number, bodies: readonly Member[]): Member | null {
  const last = (member: Member): number => walk.focus.lastNamed.get(member.id) ?? -99;
  const [first, second] = bodies.toSorted((a, b) => last(b) - last(a) || a.id - b.id);
  if (first === undefined || sentence - last(first) > reach) return null;
  return second === undefined || last(first) - last(second) >= lead ? first : null;
}

/** "The group said": the one body that acted in the sentence before, whatever its name is made of; null for none, and for two. */
function whoActed(walk: Walk, { words }: ReadSentence, { head, modifiers }: Phrase): Member | null {
  const isAny = plainBodies.has(words.folded[head] ?? '') && modifiers.length === 0;
  if (!isAny || words.tokens[head].relation !== 'nsubj') return null;
  const { acting } = walk.focus;
  if (acting === null || acting.sentence !== words.sentence.index - 1) return null;
  const [member, other] = acting.members;
  if (member?.type !== 'organization' || other !== undefined) return null;
  return isOnlyBody(walk, acting.sentence, member) ? member : null;
}

/** Whether a sentence just read names no body beside this one. */
function isOnlyBody({ cast }: Walk, sentence: number, member: Member): boolean {
  for (let at = cast.mentions.length - 1; at >= 0 && cast.mentions[at].sentence >= sentence; at -= 1) {
    const other = cast.members[cast.mentions[at].member];
    if (cast.mentions[at].sentence === sentence && other.type === 'organization' && other !== member)
      return false;
  }
  return true;
}

/** "The city signed", or "the city hosted" where the sentence tells of two sister cities: no mere place. */
function isActingCity({ cut, towns }: Step, at: number): boolean {
  return actsAsTown(cut, at, at) || (towns.length > 0 && marksAsTown(cut, at));
}

/** A body points back: "the ministry" to the ministry named before, "the company" to the firm. */
export function walkBodyReference(walk: Walk, step: Step, at: number): void {
  const { cut } = step;
  const noun = cut.words.folded[at] ?? '';
  if (!bodyReferences.has(noun) || cut.words.tokens[at].upos !== 'NOUN') return;
  if (noun === 'city' && !isActingCity(step, at)) return;
  const phrase = phraseAt(cut, at);
  if (phrase === null) return;
  const filed = walk.bodies.get(firmNouns.has(noun) ? 'company' : noun) ?? [];
  const sentence = cut.words.sentence.index;
  const fitting = filed.filter((one) => fits(one, phrase));
  const ofState = phrase.modifiers.length === 0 && filed.length === 0 ? onlyState(walk, noun) : null;
  const member = standingOut(walk, sentence, fitting) ?? whoActed(walk, cut, phrase) ?? ofState;
  if (member === null) return;
  const { start, head } = phrase;
  mention(walk, { member: member.id, form: 'title', sentence, start, end: head + 1, core: head }, member);
  walk.focus.lastNamed.set(member.id, sentence);
}
