import { subordinators } from '../../lexicon/function-words.ts';
import type { Token } from '../../../../model/annotated.ts';
import { isNegatingWord } from '../../grammar/negation.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { Stretch } from './claim-of-saying.ts';

/** The first clause of what is said, found by the order of its words. */
export interface Opening {
  /** Head of the subject: its last noun before any preposition, or a pronoun. */
  readonly subject: number;
  /** Where the subject phrase begins. */
  readonly from: number;
  /** The first finite word. */
  readonly verb: number;
}

/** Most tokens of a subject. */
const longestSubject = 16;

/**
 * The first clause of what is said, read from left to right; null where it has no subject.
 *
 * Trees of quoted speech are seldom right, so only the order of the words is asked.
 */
export function openingOf(tree: Tree, stretch: Stretch): Opening | null {
  const { end } = stretch;
  const start = behindAddressee(tree, stretch);
  const verb = tree.tokens.findIndex(
    (token) => token.index >= start && token.index < end && mayBeFinite(token),
  );
  if (verb === -1) return null;
  const from = phraseStart(tree, start, verb);
  const subject = from === -1 ? -1 : subjectIn(tree, from, verb);
  return subject === -1 ? null : { subject, from, verb };
}

/** Where the words told begin, behind the one told: "told Ana Sosa, who is in Lima, *that* …"; the stretch's start where nobody is. */
function behindAddressee({ tokens }: Tree, { start, end }: Stretch): number {
  if (!/^(?:NOUN|PROPN)$/.test(tokens[start].upos)) return start;
  const near = tokens.slice(start, Math.min(end, start + longestSubject));
  const that = near.find(
    ({ index, text, upos }) =>
      text === 'that' && upos === 'SCONJ' && /^(?:,|\p{Lu}.*)$/u.test(tokens[index - 1]?.text ?? ''),
  );
  return that === undefined ? start : that.index + 1;
}

/** Whether a word may be the finite verb of a clause. */
export function mayBeFinite({ upos, xpos }: Token): boolean {
  return xpos === 'MD' || ((upos === 'VERB' || upos === 'AUX') && /^VB[DZPN]$/.test(xpos));
}

/** Where the words before the verb begin, behind any comma; -1 for a subject too long. */
function phraseStart({ tokens }: Tree, start: number, verb: number): number {
  let from = verb;
  while (from > start && !/^[,:;]$/.test(tokens[from - 1].text) && verb - from <= longestSubject) from -= 1;
  return verb - from > longestSubject ? -1 : from;
}

/** The last noun or pronoun before the verb and before any preposition; -1 where a clause or nothing stands there. */
function subjectIn({ tokens }: Tree, from: number, verb: number): number {
  const words = tokens.slice(from, verb);
  const preposition = words.findIndex((token) => token.upos === 'ADP');
  const phrase = preposition === -1 ? words : words.slice(0, preposition);
  if (subordinators.has(words[0]?.text.toLowerCase() ?? '')) return -1;
  return phrase.findLast(({ upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos))?.index ?? -1;
}

/** Whether tokens of a range negate or suppose: "not", "no", "never", "would". */
export function isUnreal({ tokens }: Tree, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      (token) =>
        token.xpos === 'MD' ||
        isNegatingWord(token) ||
        /^(?:no|nothing|if|whether|hardly)$/i.test(token.text),
    );
}
