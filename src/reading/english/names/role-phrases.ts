import type { SentenceWords } from './sentence-words.ts';
import { officeEndings } from '../lexicon/office-endings.ts';
import {
  afterGeneral,
  emptyModifiers,
  officeKindOf,
  officeModifiers,
  shortTitles,
  tenureWords,
} from '../lexicon/titles.ts';
import type { OfficeKind } from '../lexicon/titles.ts';
import { chosen, singularOf } from '../lexicon/office-heads.ts';

/** The words of an office in a sentence, without whose it is: "former deputy prime minister". */
export interface RoleCore {
  /** Token positions of modifiers and head, half-open. */
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** The office, folded, without tenure: "deputy prime minister". */
  readonly title: string;
  readonly kind: OfficeKind;
  readonly tenure: 'former' | 'acting' | 'elect' | 'nominee' | null;
  readonly plural: boolean;
  /** Whether its head is written with a capital, as titles before names are. */
  readonly capital: boolean;
}

interface Head {
  readonly word: string;
  readonly plural: boolean;
}

function headAt(words: SentenceWords, at: number): Head | null {
  const folded = words.folded[at] ?? '';
  const token = words.tokens[at];
  if (token === undefined || token.upos === 'VERB' || token.upos === 'AUX') return null;
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

function endingAfter(words: SentenceWords, at: number, head: string): readonly string[] {
  for (const [first, rest] of officeEndings) {
    if (first === head && rest.every((word, offset) => words.folded[at + 1 + offset] === word)) return rest;
  }
  return [];
}

/** Walks left over modifiers: "former", "deputy", "foreign", also "foreign and defence" and "vice-". */
function leftEdge(words: SentenceWords, head: number): number {
  let start = head;
  while (start > 0) {
    const before = words.folded[start - 1] ?? '';
    if (isModifier(words, start - 1)) start -= 1;
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

function isModifier(words: SentenceWords, at: number): boolean {
  const folded = words.folded[at] ?? '';
  const hyphen = folded.lastIndexOf('-');
  const last = hyphen > 0 ? folded.slice(hyphen + 1) : folded;
  return officeModifiers.has(folded) || tenureWords.has(folded) || (hyphen > 0 && officeModifiers.has(last));
}

function titleOf(
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
    .replace(/-$/, '')
    .replace(/\bspokes(?:man|woman)$/, 'spokesperson');
}

function tenureOf(words: SentenceWords, from: number, to: number): RoleCore['tenure'] {
  for (let at = from; at < to; at += 1) {
    const folded = words.folded[at] ?? '';
    const found = tenureWords.get(folded);
    if (found !== undefined) return found;
    if (folded.startsWith('ex-')) return 'former';
    if (folded.endsWith('-elect')) return 'elect';
  }
  return null;
}

const hyphenated: ReadonlySet<string> = new Set([
  'secretary-general',
  'director-general',
  'president-elect',
  'vice-president',
  'attorney-general',
]);

function coreAt(words: SentenceWords, at: number): RoleCore | null {
  const whole = words.folded[at] ?? '';
  const elect = chosen.exec(whole)?.[1];
  const head =
    elect !== undefined && officeKindOf(elect) !== null ? { word: elect, plural: false } : headAt(words, at);
  if (head === null) return null;
  const kind =
    officeKindOf(head.word.split(' ').at(-1) ?? head.word) ?? (hyphenated.has(head.word) ? 'body' : 'state');
  if (words.folded[at] === 'general' && afterGeneral.has(words.folded[at + 1] ?? '')) return null;
  if (words.folded[at + 1] === 'states' || words.folded[at + 1] === 'state') return null;
  // "Trần Minh Son": words of kin that end a name.
  if (words.capital[at] && words.capital[at - 1] && officeKindOf(head.word) === 'plain') return null;
  if (
    (head.word === 'lady' || head.word === 'gentleman') &&
    !/^(?:first|second)$/.test(words.folded[at - 1] ?? '')
  )
    return null;
  const rest = endingAfter(words, at, head.word);
  // A "charge" alone is no office.
  if (head.word === 'charge' && rest.length === 0) return null;
  const start = leftEdge(words, at);
  const end = at + 1 + rest.length;
  return {
    start,
    end,
    head: at,
    title: titleOf(words, start, { ...head, at, end }),
    kind,
    tenure: tenureOf(words, start, end),
    plural: head.plural,
    capital: words.capital[at] ?? false,
  };
}

/** The same office without the words before `start`, which belong to another name: "White House | press secretary". */
export function trimRole(words: SentenceWords, role: RoleCore, start: number): RoleCore {
  const head = {
    word:
      role.plural || role.end > role.head + 1
        ? (words.folded[role.head] ?? '')
        : (headAt(words, role.head)?.word ?? ''),
    plural: role.plural,
  };
  return {
    ...role,
    start,
    title: titleOf(words, start, { ...head, at: role.head, end: role.end }),
    tenure: tenureOf(words, start, role.end),
  };
}

/**
 * Finds the offices that a sentence names, in text order, not overlapping; "President and CEO" gives two.
 *
 * A head is a noun of the title list; what it is the head of, whose the office is and who holds it are for others to say.
 */
export function findRoleCores(words: SentenceWords): readonly RoleCore[] {
  const found: RoleCore[] = [];
  for (let at = 0; at < words.tokens.length; at += 1) {
    const core = words.shapes[at].mayHeadOffice ? coreAt(words, at) : null;
    if (core === null) continue;
    const last = found.at(-1);
    // "Chief Executive": a head that is itself the modifier of the next head joins it.
    if (last !== undefined && core.start < last.end) found.pop();
    found.push(
      last !== undefined && core.start < last.end && last.start < core.start
        ? { ...core, start: last.start }
        : core,
    );
    at = core.end - 1;
  }
  return found;
}
