import type { SentenceWords } from './sentence-words.ts';
import { isGivenName } from '../../../world/given-names.ts';
import { afterGeneral, nobleTitles, officeKindOf } from '../lexicon/titles.ts';
import type { OfficeKind } from '../lexicon/titles.ts';
import { chosen } from '../lexicon/office-heads.ts';
import { endingAfter, headAt, leftEdge, tenureOf, titleOf } from './role-heads.ts';

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

const hyphenated: ReadonlySet<string> = new Set([
  'secretary-general',
  'director-general',
  'president-elect',
  'vice-president',
  'attorney-general',
]);

/** "Hassan *Sheikh* Ali": a rank between a given name and another name is one of the names. */
function isInsideName({ folded, capital }: SentenceWords, at: number, head: string): boolean {
  return nobleTitles.has(head) && isGivenName(folded[at - 1] ?? '') && capital[at - 1] && capital[at + 1];
}

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
  if (isInsideName(words, at, head.word)) return null;
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
