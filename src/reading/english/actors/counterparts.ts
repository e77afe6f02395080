import { hasOffice } from '../../../world/state-officers.ts';
import { possessives } from '../lexicon/function-words.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import { isCounterpartBehind } from '../names/counterpart-behind.ts';
import type { Piece } from '../names/piece.ts';
import type { Member } from './members.ts';
import type { Step, Walk } from './walk.ts';

/** A counterpart whose state the words before it tell: "her *Fijian counterpart* John Koroi". */
interface Counterpart {
  /** ISO 3166-1 alpha-3 of the state. */
  readonly country: string;
  /** Position of the adjective. */
  readonly start: number;
}

/** A name in a sentence, half-open in tokens. */
type Stretch = Pick<Piece, 'start' | 'end'>;

/** The state that the adjective ending at a token gives the counterpart behind it; null where it is no state's. */
function counterpartAt(cut: ReadSentence, noun: number): Counterpart | null {
  if (cut.words.folded[noun] !== 'counterpart') return null;
  const piece = cut.endingAt.get(noun);
  if (piece?.kind !== 'known') return null;
  const country = piece.entries.find(({ kind }) => kind === 'adjective')?.country ?? null;
  return country === null ? null : { country, start: piece.start };
}

/**
 * The counterpart whose name stands at a stretch of tokens, behind "counterpart" or "counterpart,", or before ", her Fijian counterpart"; null
 * where none does.
 */
export function counterpartBeside(cut: ReadSentence, name: Stretch): Counterpart | null {
  const { folded } = cut.words;
  const before = folded[name.start - 1] === ',' ? name.start - 2 : name.start - 1;
  const behind = isCounterpartBehind(cut.words, name.end) ? cut.startingAt.get(name.end + 2) : undefined;
  return counterpartAt(cut, before) ?? (behind === undefined ? null : counterpartAt(cut, behind.end));
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
export function noteCounterpart(walk: Walk, { cut }: Step, use: Stretch & { readonly member: Member }): void {
  const found = counterpartBeside(cut, use);
  if (found === null) return;
  const { member } = use;
  member.country ??= found.country;
  const office = ownerBefore(walk, cut, found.start)?.offices[0];
  if (office === undefined || member.offices.length > 0 || !hasOffice(found.country, office.title)) return;
  member.offices.push({ ...office, of: null, body: null, country: found.country });
}
