import { possessives } from '../lexicon/function-words.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { Member } from './members.ts';
import type { Step, Walk } from './walk.ts';

/** A counterpart whose state the words before it tell: "her *Fijian counterpart* John Koroi". */
interface Counterpart {
  /** ISO 3166-1 alpha-3 of the state. */
  readonly country: string;
  /** Position of the adjective. */
  readonly start: number;
}

/** The counterpart whose name begins at a token, behind "counterpart" or "counterpart,"; null where none does. */
function counterpartBefore(cut: ReadSentence, name: number): Counterpart | null {
  const { folded } = cut.words;
  const noun = folded[name - 1] === ',' ? name - 2 : name - 1;
  if (folded[noun] !== 'counterpart') return null;
  const piece = cut.endingAt.get(noun);
  if (piece?.kind !== 'known') return null;
  const country = piece.entries.find(({ kind }) => kind === 'adjective')?.country ?? null;
  return country === null ? null : { country, start: piece.start };
}

/** Whose counterpart it is: whom the possessive before the adjective points at; null where that is open. */
function ownerBefore(walk: Walk, { words }: ReadSentence, start: number): Member | null {
  const at = start - 1;
  if (!possessives.includes(words.folded[at] ?? '')) return null;
  const { mentions, members } = walk.cast;
  for (let one = mentions.length - 1; mentions[one]?.sentence === words.sentence.index; one -= 1)
    if (mentions[one].start === at) return members[mentions[one].member] ?? null;
  return null;
}

/**
 * Notes what "her Fijian counterpart John Koroi" tells of John Koroi: his state is stated, and his office is implied to be hers, so that
 * "the Fijian minister" may mean him later.
 */
export function noteCounterpart(
  walk: Walk,
  { cut }: Step,
  use: { readonly start: number; readonly member: Member },
): void {
  const found = counterpartBefore(cut, use.start);
  if (found === null) return;
  const { member } = use;
  member.country ??= found.country;
  const office = ownerBefore(walk, cut, found.start)?.offices[0];
  if (office === undefined || member.offices.length > 0) return;
  member.offices.push({ ...office, of: null, body: null, country: found.country });
}
