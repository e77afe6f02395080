import { countryName } from '../../../world/country-words.ts';
import type { GazetteerEntry } from '../../../world/gazetteer/gazetteer.ts';
import { addForm, memberOf } from '../../mechanics/cast.ts';
import { quarters } from '../lexicon/state-organs.ts';
import { governmentNouns } from '../lexicon/organization-words.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { NameUse } from '../names/name-uses.ts';
import { isPossessiveMark } from '../names/noun-runs.ts';
import { demonymEnd, isPeopleActing } from './demonym-end.ts';
import { organEnd } from './organ-end.ts';
import type { Cast, Member } from './members.ts';
import { seatActs } from './seat-acts.ts';

/** A state in a sentence: whose, by which form, and the tokens of its phrase. */
export interface StateUse {
  readonly code: string;
  readonly name: string;
  readonly form: 'name' | 'demonym' | 'capital';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly core: number;
  /** Whether the name is that of a government's house: "the Kremlin". */
  readonly isHouse: boolean;
}

/** The state actor of a code, made where there is none. */
export function castState(cast: Cast, code: string): Member {
  return memberOf(cast, `state ${code}`, {
    type: 'state',
    fixedName: countryName(code),
    country: code,
  });
}

function chosen(use: NameUse, cut: ReadSentence): GazetteerEntry | null {
  const { entries } = use;
  const country = entries.find((entry) => entry.kind === 'country');
  const adjective = entries.find((entry) => entry.kind === 'adjective');
  if (country === undefined || adjective === undefined) return entries[0] ?? null;
  const next = cut.words.tokens[use.end];
  return next?.upos === 'NOUN' || next?.upos === 'ADJ' ? adjective : country;
}

function phrase(
  use: NameUse,
  form: StateUse['form'],
  end: number,
): Pick<StateUse, 'form' | 'start' | 'end' | 'core' | 'text'> {
  return { form, start: use.start, end, core: end > use.end ? end - 1 : use.start, text: use.text };
}

/** Reads a gazetteer name as a state's; null where it is none, is inside an office, or only tells where something is from. */
export function readStateUse(use: NameUse, cut: ReadSentence): StateUse | null {
  const entry = chosen(use, cut);
  if (entry === null || entry.country === null) return null;
  const base = {
    code: entry.country,
    name: entry.name,
    isHouse: entry.kind === 'seat' && !quarters.has(use.text),
  };
  if (cut.offices.some((office) => !office.core.plural && office.start <= use.start && use.end <= office.end))
    return null;
  if (entry.kind === 'country') {
    const agent = possessedAgent(use, cut);
    return { ...base, ...phrase(use, 'name', agent ?? use.end) };
  }
  if (entry.kind === 'adjective' || entry.kind === 'people') {
    const end = demonymEnd(use, cut);
    // "The Danes in turn criticise": a people with its article stands for its state.
    if (end < 0 && entry.kind === 'people' && isPeopleActing(use, cut))
      return { ...base, ...phrase(use, 'demonym', use.end) };
    return end < 0 ? null : { ...base, ...phrase(use, 'demonym', end) };
  }
  if (entry.kind === 'seat')
    return seatActs(use, cut) ? { ...base, ...phrase(use, 'capital', use.end) } : null;
  return isCapitalOf(entry) && seatActs(use, cut) ? { ...base, ...phrase(use, 'capital', use.end) } : null;
}

/** "Denmark's government", "Denmark's air force", "US military": the mention takes in the government or the force. */
function possessedAgent(use: NameUse, cut: ReadSentence): number | null {
  const isOwner = isPossessiveMark(cut.words, use.end);
  if (isOwner && governmentNouns.has(cut.words.folded[use.end + 1] ?? '')) return use.end + 2;
  const end = organEnd(cut, isOwner ? use.end + 1 : use.end);
  return end < 0 ? null : end;
}

/** Whether a name is that of a capital; a town of the same name in another country is none. */
function isCapitalOf(entry: GazetteerEntry): boolean {
  return entry.kind === 'city' && entry.capital;
}

/** Counts the form of a state's use. */
export function takeStateUse(member: Member, use: StateUse): void {
  addForm(member, use.text);
}
