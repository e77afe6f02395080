import { isPossessiveMark } from '../names/noun-runs.ts';
import { callingVerbs, objectControlVerbs } from '../lexicon/control-verbs.ts';
import { directionals, locatives } from '../lexicon/place-words.ts';
import { sideWords } from '../lexicon/people-groups.ts';
import { spokenToStates, stateAgents, stateDeeds, stateSpeakers } from '../lexicon/state-agents.ts';
import { governmentNouns } from '../lexicon/organization-words.ts';
import { countryName } from '../../../world/country-words.ts';
import type { GazetteerEntry } from '../../../world/gazetteer/gazetteer.ts';
import { addForm, memberOf } from '../../mechanics/cast.ts';
import type { Cast, Member } from './members.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { NameUse } from '../names/name-uses.ts';

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

/** Whether a preposition takes a seat of government for the town that it is. */
function isBeforeTown(word: string): boolean {
  return locatives.has(word) || directionals.has(word) || /^(?:for|on|over)$/.test(word);
}

/** What travellers do with a town: "left Lima to meet envoys". */
const townVerbs: ReadonlySet<string> = new Set(['leave', 'find', 'see', 'keep', 'have', 'get']);

/** "Urged *Lima* to sign", "called on *Lima* to sign", "prompting *Lima* to sign": who is asked or made to do something is no town. */
function isMadeToAct(use: NameUse, { words: { tokens, folded } }: ReadSentence): boolean {
  const behind = folded[use.end] === 'not' ? use.end + 1 : use.end;
  if (folded[behind] !== 'to' || tokens[behind + 1]?.xpos !== 'VB') return false;
  const isCalled = /^(?:on|upon)$/.test(folded[use.start - 1] ?? '');
  const verb = tokens[isCalled ? use.start - 2 : use.start - 1];
  if (verb?.upos !== 'VERB') return false;
  return (isCalled ? callingVerbs : objectControlVerbs).has(verb.lemma) && !townVerbs.has(verb.lemma);
}

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
  if (isMadeToAct(use, cut)) return true;
  if (isBeforeTown(before)) return false;
  if (folded[use.end] === ',' || folded[use.end] === '(' || folded[use.end] === '—')
    return /^(?:nsubj|vocative|dislocated)/.test(head.relation);
  if (head.relation.startsWith('nsubj') || head.relation === 'nmod:poss') return true;
  if (head.relation === 'conj') return /^(?:and|or)$/.test(before) || before === ',';
  if (/^i?obj$/.test(head.relation) && spokenToStates.has(tokens[head.head]?.lemma ?? '')) return true;
  return before === 'with' || before === 'between' || before === 'by' || before === 'against';
}

/** The noun of an agent or a deed after an adjective: "Danish foreign policy officials" gives the position of "officials"; -1 for none. */
function agentAfter(from: number, cut: ReadSentence): number {
  let agent = false;
  let last = -1;
  for (let at = from; at < from + 5; at += 1) {
    const token = cut.words.tokens[at];
    if (token === undefined || !['NOUN', 'ADJ', 'PROPN'].includes(token.upos)) break;
    const folded = cut.words.folded[at];
    // "Danish opposition leaders" do not act for Denmark.
    if (sideWords.has(folded)) return -1;
    agent ||= stateAgents.has(folded) || stateDeeds.has(folded);
    if (token.upos !== 'ADJ') last = at;
  }
  if (!agent || last < 0) return -1;
  const head = cut.words.folded[last];
  return stateAgents.has(head) || stateDeeds.has(head) || stateSpeakers.has(head) ? last : -1;
}

/** Where the adjectives joined to one end: "Danish, Fijian *and Kenyan* officials"; its own end where none is joined. */
function joinedEnd(use: NameUse, cut: ReadSentence): number {
  let end = use.end;
  for (;;) {
    let at = end;
    while (/^(?:,|and)$/.test(cut.words.folded[at] ?? '')) at += 1;
    const next = at === end ? undefined : cut.startingAt.get(at);
    if (next?.kind !== 'known' || !next.entries.some(({ kind }) => kind === 'adjective')) return end;
    end = next.end;
  }
}

/** "Her Fijian counterpart John Koroi", "…, John Koroi": who is meant is named. */
function isNamedBehind(agent: number, { words: { folded, capital } }: ReadSentence): boolean {
  if (!/^counterparts?$/.test(folded[agent] ?? '')) return false;
  return capital[folded[agent + 1] === ',' ? agent + 2 : agent + 1] ?? false;
}

/** Where the phrase of an adjective whose state acts ends: behind the agent, or itself where others are joined to it; -1 for none. */
function demonymEnd(use: NameUse, cut: ReadSentence): number {
  const from = joinedEnd(use, cut);
  const agent = agentAfter(from, cut);
  if (agent < 0 || isNamedBehind(agent, cut)) return -1;
  return from === use.end ? agent + 1 : use.end;
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
    const end = demonymEnd(use, cut);
    // "The Danes in turn criticise": a people with its article stands for its state.
    if (end < 0 && entry.kind === 'people' && isPeopleActing(use, cut))
      return { ...base, ...phrase(use, 'demonym', use.end) };
    return end < 0 ? null : { ...base, ...phrase(use, 'demonym', end) };
  }
  if (entry.kind === 'seat') return acts(use, cut) ? { ...base, ...phrase(use, 'capital', use.end) } : null;
  return isCapitalOf(entry) && acts(use, cut) ? { ...base, ...phrase(use, 'capital', use.end) } : null;
}

/** "Denmark's government": the mention takes in the government. */
function possessedAgent(use: NameUse, cut: ReadSentence): number | null {
  if (!isPossessiveMark(cut.words, use.end)) return null;
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
