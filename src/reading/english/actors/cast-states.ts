import { governmentNouns } from '../lexicon/organization-words.ts';
import { countryName } from '../../../world/country-words.ts';
import type { GazetteerEntry } from '../../../world/gazetteer/gazetteer.ts';
import { addForm, memberOf } from './cast.ts';
import type { Cast, Member } from './cast.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { NameUse } from '../names/name-uses.ts';

/** Agents of a state that news names by its adjective: "Danish officials" are Denmark acting. Heads, lower case. */
const agents: ReadonlySet<string> = new Set(
  'government governments administration authorities authority regime leadership cabinet officials official side delegation diplomats diplomat negotiators troops forces military army police navy soldiers patrols warplanes warplane warships warship jets commandos marines paratroopers envoys envoy counterparts leaders leader'.split(
    ' ',
  ),
);

/** A state in a sentence: whose, by which form, and the tokens of its phrase. */
export interface StateUse {
  readonly code: string;
  readonly name: string;
  readonly form: 'name' | 'demonym' | 'capital';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly core: number;
}

/** The state actor of a code, made where there is none. */
export function castState(cast: Cast, code: string): Member {
  return memberOf(cast, `state ${code}`, {
    type: 'state',
    fixedName: countryName(code),
    country: code,
  });
}

const placePrepositions: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'into',
  'from',
  'to',
  'through',
  'via',
  'for',
  'toward',
  'towards',
  'on',
  'inside',
  'over',
]);

/** What is done to governments, not to towns. */
const addressed: ReadonlySet<string> = new Set(
  'warn accuse urge tell condemn blame criticise criticize press ask thank praise label call support back sanction anger infuriate reassure notify inform'.split(
    ' ',
  ),
);

/** Whether a seat of government acts: subject of a verb, owner of something, or party of "with", "by", "between". */
function acts(use: NameUse, cut: ReadSentence): boolean {
  const { tokens, folded } = cut.words;
  // "OSLO — …": a dateline that stands in the sentence.
  if (
    use.start <= 1 &&
    /^\p{Lu}+$/u.test(use.text.replace(/ /g, '')) &&
    /^[—–(-]/.test(tokens[use.end]?.text ?? '')
  )
    return false;
  const head = tokens
    .slice(use.start, use.end)
    .find((token) => token.head < use.start || token.head >= use.end);
  if (head === undefined) return false;
  const before =
    folded[use.start - 1] === 'the' ? (folded[use.start - 2] ?? '') : (folded[use.start - 1] ?? '');
  if (placePrepositions.has(before)) return false;
  if (folded[use.end] === ',' || folded[use.end] === '(' || folded[use.end] === '—')
    return /^(?:nsubj|vocative|dislocated)/.test(head.relation);
  if (head.relation.startsWith('nsubj') || head.relation === 'nmod:poss') return true;
  if (head.relation === 'conj') return /^(?:and|or)$/.test(before) || before === ',';
  if (head.relation === 'obj' && addressed.has(tokens[head.head]?.lemma ?? '')) return true;
  return before === 'with' || before === 'between' || before === 'by' || before === 'against';
}

/** What states do and send: "the Danish decision" is Denmark deciding. */
const deeds: ReadonlySet<string> = new Set(
  'decision decisions claim claims offer proposal proposals aircraft planes jets warplanes airstrikes strikes support sanctions policy request embargo aid assistance commitment commitments pledge announcement statement position intervention invasion aggression operation operations campaign'.split(
    ' ',
  ),
);

/** Persons who speak for their government: "a Danish government official". */
const speakers: ReadonlySet<string> = new Set(
  'official officials spokesman spokeswoman spokesperson source sources minister ministers representative representatives adviser advisers'.split(
    ' ',
  ),
);

/** The noun of an agent or a deed after an adjective: "Danish foreign policy officials" gives the position of "officials"; -1 for none. */
function agentAfter(use: NameUse, cut: ReadSentence): number {
  let agent = false;
  let last = -1;
  for (let at = use.end; at < use.end + 5; at += 1) {
    const token = cut.words.tokens[at];
    if (token === undefined || !['NOUN', 'ADJ', 'PROPN'].includes(token.upos)) break;
    const folded = cut.words.folded[at];
    agent ||= agents.has(folded) || deeds.has(folded);
    if (token.upos !== 'ADJ') last = at;
  }
  if (!agent || last < 0) return -1;
  const head = cut.words.folded[last];
  return agents.has(head) || deeds.has(head) || speakers.has(head) ? last : -1;
}

function isPeopleActing(use: NameUse, { words }: ReadSentence): boolean {
  if (words.folded[use.start - 1] !== 'the') return false;
  return words.tokens.slice(use.start, use.end).some((token) => token.relation.startsWith('nsubj'));
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
  const base = { code: entry.country, name: entry.name };
  if (cut.offices.some((office) => !office.core.plural && office.start <= use.start && use.end <= office.end))
    return null;
  if (entry.kind === 'country') {
    const agent = possessedAgent(use, cut);
    return { ...base, ...phrase(use, 'name', agent ?? use.end) };
  }
  if (entry.kind === 'adjective' || entry.kind === 'people') {
    const agent = agentAfter(use, cut);
    // "The Danes in turn criticise": a people with its article stands for its state.
    if (agent < 0 && entry.kind === 'people' && isPeopleActing(use, cut))
      return { ...base, ...phrase(use, 'demonym', use.end) };
    return agent < 0 ? null : { ...base, ...phrase(use, 'demonym', agent + 1) };
  }
  if (entry.kind === 'seat') return acts(use, cut) ? { ...base, ...phrase(use, 'capital', use.end) } : null;
  return isCapitalOf(entry) && acts(use, cut) ? { ...base, ...phrase(use, 'capital', use.end) } : null;
}

/** "Denmark's government": the mention takes in the government. */
function possessedAgent(use: NameUse, cut: ReadSentence): number | null {
  if (!/^['’]s?$/.test(cut.words.tokens[use.end]?.text ?? '')) return null;
  return governmentNouns.has(cut.words.folded[use.end + 1] ?? '') ? use.end + 2 : null;
}

/** Capitals carry the weight of the countries' own table, so a town of the same name elsewhere is none. */
function isCapitalOf(entry: GazetteerEntry): boolean {
  return entry.kind === 'city' && entry.capital;
}

/** Counts the form of a state's use. */
export function takeStateUse(member: Member, use: StateUse): void {
  addForm(member, use.text);
}
