import type { Token } from '../../../model/annotated.ts';
import { addForm, memberOf } from '../../mechanics/cast.ts';
import { verbFrames } from '../lexicon/event-verbs.ts';
import { peopleGroups } from '../lexicon/people-groups.ts';
import { speechVerbs } from '../lexicon/speech-verbs.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import { textOf } from '../names/sentence-words.ts';
import { mention } from './walk.ts';
import type { Ground, Walk } from './walk.ts';

/** A noun phrase of people with the state that they are of. */
interface People {
  readonly start: number;
  readonly head: number;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
}

const modifier = /^(?:ADJ|NOUN|PROPN)$/;
/** Words of a phrase before its head that are looked at. */
const longest = 6;

/** Where the phrase of a noun begins, behind articles, numbers and possessives: "the two *armed Kenyan rebels*". */
function startOf({ words }: ReadSentence, head: number): number {
  let start = head;
  while (start > 0 && head - start < longest && modifier.test(words.tokens[start - 1].upos)) start -= 1;
  return start;
}

const nations = ['adjective', 'people'];
const places = ['country', 'city', 'region'];

/** "U.S. firms": the short name of a state serves as its adjective, the long one ("South Korea negotiators") is told of too seldom. */
const shortName = /^(?:U\.?S\.?|U\.?K\.?|UAE|ROK)$/;

function countryAt(cut: ReadSentence, at: number, kinds: readonly string[]): string | null {
  const piece = cut.startingAt.get(at);
  if (piece?.kind !== 'known') return null;
  if (kinds === nations && shortName.test(cut.words.tokens[at].text))
    return piece.entries[0]?.country ?? null;
  const codes = new Set(
    piece.entries.filter(({ kind }) => kinds.includes(kind)).map(({ country }) => country),
  );
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : null;
}

/** The state of an adjective inside the phrase: "armed *Kenyan* rebels"; null for none or for two. */
function byAdjective(cut: ReadSentence, start: number, head: number): string | null {
  const codes = new Set<string>();
  for (let at = start; at < head; at += 1) {
    const code = countryAt(cut, at, nations);
    if (code !== null) codes.add(code);
  }
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : null;
}

/** The state of the place right behind the noun ("protesters in Nairobi", "farmers from Kenya") or behind its verb ("clashed in Nairobi"). */
function byPlace(cut: ReadSentence, head: number): string | null {
  const { tokens, folded } = cut.words;
  const near = /^(?:in|of|from|across)$/.test(folded[head + 1] ?? '') ? head + 2 : -1;
  if (near >= 0) return countryAt(cut, near, places);
  const verb = tokens[head].head;
  const place = tokens.find(
    ({ head: above, relation, index }) =>
      above === verb && relation === 'obl' && index > verb && /^(?:in|across)$/.test(folded[index - 1] ?? ''),
  );
  return place === undefined ? null : countryAt(cut, place.index, places);
}

/** Whether a noun stands where it acts or is acted upon, beside a verb that tells an event or a saying. */
function takesPart(tokens: readonly Token[], at: number): boolean {
  const joined = tokens[at].relation === 'conj' ? tokens[tokens[at].head] : undefined;
  const { relation, head: above } = joined ?? tokens[at];
  if (!/^(?:nsubj|obj|iobj|obl)/.test(relation)) return false;
  const verb = tokens[above];
  return (
    verb !== undefined && (speechVerbs.has(verb.lemma) || verbFrames(verb.lemma, verb.text) !== undefined)
  );
}

/** "Kenyan *and* Fijian rebels": two groups that one noun names are none that has a name. */
function isJoined({ words, endingAt }: ReadSentence, start: number): boolean {
  if (words.folded[start - 1] !== 'and') return false;
  const piece = endingAt.get(start - 1);
  return piece?.kind === 'known' && piece.entries.some(({ kind }) => kind === 'adjective');
}

function peopleAt(cut: ReadSentence, head: number): People | null {
  const { tokens, folded, capital } = cut.words;
  if (!peopleGroups.has(folded[head] ?? '') || tokens[head].upos !== 'NOUN' || (capital[head] && head > 0))
    return null;
  if (tokens[head].relation === 'compound' || !takesPart(tokens, head)) return null;
  const start = startOf(cut, head);
  if (isJoined(cut, start)) return null;
  const country = byAdjective(cut, start, head) ?? (start === head ? byPlace(cut, head) : null);
  return country === null ? null : { start, head, country };
}

/** The words of a phrase, without the capital of a sentence's beginning. */
function formOf({ words }: ReadSentence, { start, head }: People): string {
  const text = textOf(words, start, head + 1);
  return start === 0 && !words.capital[0] ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/**
 * Casts people without a name as a group of their country: "Kenyan protesters", "police in Nairobi". Those whose country nobody tells stay
 * out: the rebels of two articles are not the same rebels.
 */
export function walkPeople(walk: Walk, { cut, from }: Ground, at: number): void {
  const people = cut.words.shouting ? null : peopleAt(cut, at);
  if (people === null || isKnown(walk, from, at)) return;
  const { start, head, country } = people;
  const form = formOf(cut, people);
  const member = memberOf(walk.cast, `group ${country} ${form.toLowerCase()}`, {
    type: 'group',
    fixedName: null,
    country,
  });
  addForm(member, form);
  const sentence = cut.words.sentence.index;
  mention(walk, { member: member.id, form: 'name', sentence, start, end: head + 1, core: head }, member);
  walk.focus.lastNamed.set(member.id, sentence);
}

/** Whether a mention has taken the noun already: "Kenyan troops" are Kenya. */
function isKnown({ cast }: Walk, from: number, at: number): boolean {
  return cast.mentions.slice(from).some(({ start, end }) => start <= at && at < end);
}
