import { isMonthName, isWeekdayName } from '../../../model/calendar-names.ts';
import { isPossessiveMark } from '../names/noun-runs.ts';
import { counterOf } from '../grammar/partitives.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';

const modifier = /^(?:ADJ|NOUN|PROPN)$/;
/** Words of a phrase before its head that are looked at. */
const longest = 6;

/** Where the phrase of a noun begins, behind articles, numbers and possessives: "the two *armed Kenyan rebels*". */
export function startOf({ words }: ReadSentence, head: number): number {
  let start = head;
  while (start > 0 && head - start < longest && modifier.test(words.tokens[start - 1].upos)) start -= 1;
  return start;
}

const nations = ['adjective', 'people'];
const places = ['country', 'city', 'region'];
const owners = ['country'];

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
export function byAdjective(cut: ReadSentence, start: number, head: number): string | null {
  const codes = new Set<string>();
  for (let at = start; at < head; at += 1) {
    const code = countryAt(cut, at, nations);
    if (code !== null) codes.add(code);
  }
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : null;
}

/** The state of a town right before a noun of its services: "*Nairobi* police"; null for none. */
export function byTown(cut: ReadSentence, start: number, head: number): string | null {
  const piece = cut.startingAt.get(start);
  return piece?.end === head ? countryAt(cut, start, ['city']) : null;
}

const leadsToPlace = /^(?:in|of|from|across)$/;

/** The state of the place right behind a noun: "authorities in Nairobi", "farmers from Kenya". */
export function byPlaceBehind(cut: ReadSentence, head: number): string | null {
  return leadsToPlace.test(cut.words.folded[head + 1] ?? '') ? countryAt(cut, head + 2, places) : null;
}

/** Whether a phrase says where something was: "in northern Mali", "across Kenya". */
function isLocated({ words: { tokens, folded } }: ReadSentence, at: number): boolean {
  return tokens.some(
    ({ head, relation, index }) =>
      head === at && relation === 'case' && /^(?:in|across)$/.test(folded[index] ?? ''),
  );
}

/** The state of the place that a verb has behind it, right there or by what happened there: "clashed in Nairobi", "killed in a raid in Mali". */
function byPlaceOfVerb(cut: ReadSentence, verb: number): string | null {
  const { tokens } = cut.words;
  const phrases = tokens.filter(
    ({ head, relation, index }) => relation === 'obl' && index > verb && head === verb,
  );
  const inside = tokens.filter(
    ({ head, relation }) =>
      relation === 'nmod' && phrases.some(({ index }) => index === head && isLocated(cut, index)),
  );
  for (const { index } of [...phrases, ...inside]) {
    const country = isLocated(cut, index) ? countryAt(cut, index, places) : null;
    if (country !== null) return country;
  }
  return null;
}

/**
 * The state of the place right behind the noun ("protesters in Nairobi", "farmers from Kenya") or behind its verb ("clashed in Nairobi").
 */
export function byPlace(cut: ReadSentence, head: number): string | null {
  const { tokens, folded } = cut.words;
  if (leadsToPlace.test(folded[head + 1] ?? '')) return byPlaceBehind(cut, head);
  return byPlaceOfVerb(cut, tokens[counterOf(tokens, head)].head);
}

/** Where the owner of a phrase begins and of which state it is: "*Kenya's* opposition"; null for none. */
export function byOwner(
  cut: ReadSentence,
  start: number,
): { readonly start: number; readonly country: string } | null {
  if (!isPossessiveMark(cut.words, start - 1)) return null;
  const piece = cut.endingAt.get(start - 1);
  if (piece?.kind !== 'known') return null;
  const country = countryAt(cut, piece.start, owners);
  return country === null ? null : { start: piece.start, country };
}

/** Kinds by which a sentence names a place. */
const anyPlace = [...places, 'seat'];
/** The first sentences, of which the dateline speaks. */
const lead = 3;

/**
 * The state whose capital the news was written in, for police and prosecutors without a name: "NAIROBI (Wire) - Police arrested a
 * banker"; null behind the first sentences, and where the sentence names a place of another state.
 */
export function bySeat(cut: ReadSentence, seat: string | null): string | null {
  if (seat === null || cut.words.sentence.index >= lead) return null;
  const codes = cut.pieces.flatMap((piece) =>
    piece.kind === 'known'
      ? piece.entries.filter(({ kind }) => anyPlace.includes(kind)).map(({ country }) => country)
      : [],
  );
  return codes.every((code) => code === seat) ? seat : null;
}

/** "on Monday several *Chilean lawmakers*": behind the day and the words that only count. */
export function behindDay(cut: ReadSentence, start: number): number {
  const word = cut.words.folded[start] ?? '';
  const isBefore = isWeekdayName(word) || isMonthName(word) || /^(?:several|many|some|various)$/.test(word);
  return isBefore ? behindDay(cut, start + 1) : start;
}
