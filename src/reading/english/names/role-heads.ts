import { namingCustomOf } from '../../../world/naming-customs.ts';
import type { SentenceWords } from './sentence-words.ts';
import { organizationHeads } from '../lexicon/organization-words.ts';
import { officeEndings } from '../lexicon/office-endings.ts';
import {
  emptyModifiers,
  officeKindOf,
  officeModifiers,
  shortTitles,
  tenureWords,
} from '../lexicon/titles.ts';
import { singularOf } from '../lexicon/office-heads.ts';
import type { RoleCore } from './role-phrases.ts';

interface Head {
  readonly word: string;
  readonly plural: boolean;
}

function isKoreanName({ folded, capital, tokens }: SentenceWords, at: number): boolean {
  const given = tokens[at + 1]?.text ?? '';
  return (
    capital[at + 1] && given.includes('-') && namingCustomOf(folded.slice(at, at + 2), [given]) === 'korean'
  );
}

/** The head of an office at a token, in the singular; null where none stands there. */
export function headAt(words: SentenceWords, at: number): Head | null {
  const folded = words.folded[at] ?? '';
  const token = words.tokens[at];
  if (token === undefined || token.upos === 'VERB' || token.upos === 'AUX') return null;
  // "Son Ye-rin": a family name before its given name is no kinship.
  if (words.capital[at] && isKoreanName(words, at)) return null;
  const short = shortTitles.get(folded);
  const bare = shortTitles.has(`${folded}.`);
  // "Sen" is a name in Cambodia: without its stop it is a title only before a name, and not after one.
  if (short !== undefined && bare && (!words.capital[at + 1] || words.capital[at - 1])) return null;
  if (short !== undefined && words.capital[at]) return { word: short, plural: false };
  if (officeKindOf(folded) !== null && !shortTitles.has(folded))
    return { word: folded.replace(/^ex-/, ''), plural: false };
  const single = singularOf(folded);
  return single !== null && officeKindOf(single) !== null ? { word: single, plural: true } : null;
}

/** The words that the name of an office goes on with behind its head: "of state" behind "secretary". */
export function endingAfter(words: SentenceWords, at: number, head: string): readonly string[] {
  for (const [first, rest] of officeEndings) {
    if (first === head && rest.every((word, offset) => words.folded[at + 1 + offset] === word)) return rest;
  }
  return [];
}

/** Walks left over modifiers: "former", "deputy", "foreign", also "foreign and defence" and "vice-". */
export function leftEdge(words: SentenceWords, head: number): number {
  let start = head;
  while (start > 0) {
    const before = words.folded[start - 1] ?? '';
    if (isModifier(words, start - 1) && !endsBodysName(words, start - 1)) start -= 1;
    else if (
      (before === '-' || before === 'and' || before === '&') &&
      start > 1 &&
      isModifier(words, start - 2) &&
      start < head + 1
    ) {
      if (before !== '-' && start === head) break;
      start -= 2;
    } else break;
  }
  return start;
}

/** "Kestrel *Bank* Chairman", "Vinter *Marine* Chief Executive": behind a word of its own the kind of body ends a name, and belongs to no office. */
function endsBodysName(words: SentenceWords, at: number): boolean {
  if (!words.capital[at] || !organizationHeads.has(words.folded[at])) return false;
  const own = words.capital[at - 1] && !words.common[at - 1] && words.states[at - 1] === null;
  return own && !isModifier(words, at - 1) && words.tokens[at - 1]?.upos === 'PROPN';
}

function isModifier(words: SentenceWords, at: number): boolean {
  const folded = words.folded[at] ?? '';
  const hyphen = folded.lastIndexOf('-');
  const last = hyphen > 0 ? folded.slice(hyphen + 1) : folded;
  return officeModifiers.has(folded) || tenureWords.has(folded) || (hyphen > 0 && officeModifiers.has(last));
}

/** The office from its first modifier to its end, folded, without tenure and words that say nothing of it. */
export function titleOf(
  words: SentenceWords,
  from: number,
  head: Head & { readonly at: number; readonly end: number },
): string {
  const parts: string[] = [];
  for (let at = from; at < head.end; at += 1) {
    const folded = words.folded[at] ?? '';
    if (at < head.at && (tenureWords.has(folded) || emptyModifiers.has(folded))) continue;
    if (at > head.at && (folded === 'elect' || folded === 'designate')) continue;
    parts.push(at === head.at ? head.word : folded.replace(/^ex-/, ''));
  }
  return parts
    .join(' ')
    .replace(/ - /g, '-')
    .replace(/^(?:and|&|-) | -$/g, '')
    .replace(/-$/, '');
}

/** How an office is held, by the words from one token up to another; null where they do not say. */
export function tenureOf(words: SentenceWords, from: number, to: number): RoleCore['tenure'] {
  for (let at = from; at < to; at += 1) {
    const folded = words.folded[at] ?? '';
    const found = tenureWords.get(folded);
    if (found !== undefined) return found;
    if (folded.startsWith('ex-')) return 'former';
    if (folded.endsWith('-elect')) return 'elect';
  }
  return null;
}

/**
 * How an office is held, by the word before whose it is: "*former* Chilean President X", "*ex*-Peruvian president". "Then" is as often
 * "afterwards", and tells it only behind an article or before a hyphen: "the *then* Fijian premier".
 */
export function tenureBefore({ folded }: SentenceWords, owner: number): RoleCore['tenure'] {
  const hyphened = folded[owner - 1] === '-';
  const at = hyphened ? owner - 2 : owner - 1;
  const word = folded[at] ?? '';
  if (word === 'then' && !hyphened && folded[at - 1] !== 'the') return null;
  const found = tenureWords.get(word);
  return found === 'former' || found === 'acting' ? found : null;
}
