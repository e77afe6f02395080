import { sameWords } from '../../../world/body-words.ts';
import { bodyReferences, firmNouns, tellingWhich } from '../lexicon/body-references.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { Member } from './members.ts';
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

/** "The ministry", "the foreign ministry": the phrase that ends in the noun at a token; null where it points back at nothing. */
function phraseAt({ words }: ReadSentence, head: number): Phrase | null {
  const next = words.tokens[head + 1];
  if (words.capital[head] || tellingWhich.has(words.folded[head + 1] ?? '')) return null;
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

/** A body points back: "the ministry" to the ministry named before, "the company" to the firm. */
export function walkBodyReference(walk: Walk, { cut }: Step, at: number): void {
  const noun = cut.words.folded[at] ?? '';
  if (!bodyReferences.has(noun) || cut.words.tokens[at].upos !== 'NOUN') return;
  const phrase = phraseAt(cut, at);
  if (phrase === null) return;
  const filed = walk.bodies.get(firmNouns.has(noun) ? 'company' : noun) ?? [];
  const sentence = cut.words.sentence.index;
  const member = standingOut(
    walk,
    sentence,
    filed.filter((one) => fits(one, phrase)),
  );
  if (member === null) return;
  const { start, head } = phrase;
  mention(walk, { member: member.id, form: 'title', sentence, start, end: head + 1, core: head }, member);
  walk.focus.lastNamed.set(member.id, sentence);
}
