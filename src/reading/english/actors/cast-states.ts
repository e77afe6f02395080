import { isGovernmentSeat } from '../../../world/gazetteer/entry-traits.ts';
import { countryName } from '../../../world/country-words.ts';
import type { GazetteerEntry } from '../../../world/gazetteer/gazetteer.ts';
import { addForm, memberOf } from '../../mechanics/cast.ts';
import { quarters } from '../lexicon/state-organs.ts';
import { governmentNouns, seatedGovernments } from '../lexicon/organization-words.ts';
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

type Phrase = Pick<StateUse, 'form' | 'start' | 'end' | 'core' | 'text'>;

function phrase(use: NameUse, form: StateUse['form'], end: number): Phrase {
  return { form, start: use.start, end, core: end > use.end ? end - 1 : use.start, text: use.text };
}

/** "Atlanta, *Georgia*": a name that is also a state's tells where the town before it lies. */
function isBehindTown({ entries, start }: NameUse, { words, endingAt }: ReadSentence): boolean {
  const region = entries.find(({ kind }) => kind === 'region');
  const town = words.folded[start - 1] === ',' ? endingAt.get(start - 1) : undefined;
  if (region === undefined || town?.kind !== 'known') return false;
  return town.entries.some(({ kind, country }) => kind === 'city' && country === region.country);
}

/** Reads a gazetteer name as a state's; null where it is none, is inside an office, or only tells where something is from. */
export function readStateUse(use: NameUse, cut: ReadSentence): StateUse | null {
  const entry = chosen(use, cut);
  if (isBehindTown(use, cut)) return null;
  if (entry === null || entry.country === null) return null;
  const base = {
    code: entry.country,
    name: entry.name,
    isHouse: entry.kind === 'seat' && !quarters.has(use.text),
  };
  if (cut.offices.some((office) => !office.core.plural && office.start <= use.start && use.end <= office.end))
    return null;
  const found = statePhrase(entry, use, cut);
  return found === null ? null : { ...base, ...found };
}

/** The phrase of a state by what its name is; null where the name does not stand for the state here. */
function statePhrase(entry: GazetteerEntry, use: NameUse, cut: ReadSentence): Phrase | null {
  switch (entry.kind) {
    case 'country':
      return phrase(use, 'name', possessedAgent(use, cut) ?? use.end);
    case 'adjective':
      return demonymPhrase(use, cut);
    case 'people':
      // "The Danes in turn criticise": a people with its article stands for its state.
      return demonymPhrase(use, cut) ?? (isPeopleActing(use, cut) ? phrase(use, 'demonym', use.end) : null);
    case 'seat':
    case 'city':
      // "The Oslo government": the state's, wherever it stands in the sentence.
      if (isGovernmentSeat(entry) && seatedGovernments.has(cut.words.folded[use.end] ?? ''))
        return phrase(use, 'capital', use.end + 1);
      // A town of a capital's name in another country stands for no state.
      return isGovernmentSeat(entry) && seatActs(use, cut) ? phrase(use, 'capital', use.end) : null;
    case 'region':
    case 'venue':
    case 'continent':
    case 'water':
    case 'organization':
      return null;
  }
}

function demonymPhrase(use: NameUse, cut: ReadSentence): Phrase | null {
  const end = demonymEnd(use, cut);
  return end < 0 ? null : phrase(use, 'demonym', end);
}

/** "Denmark's government", "Denmark's air force", "US military": the mention takes in the government or the force. */
function possessedAgent(use: NameUse, cut: ReadSentence): number | null {
  const isOwner = isPossessiveMark(cut.words, use.end);
  if (isOwner && governmentNouns.has(cut.words.folded[use.end + 1] ?? '')) return use.end + 2;
  const end = organEnd(cut, isOwner ? use.end + 1 : use.end);
  return end < 0 ? null : end;
}

/** Counts the form of a state's use. */
export function takeStateUse(member: Member, use: StateUse): void {
  addForm(member, use.text);
}
