import { isStateOrRegion } from '../../../world/gazetteer/entry-traits.ts';
import { americanStateSigns } from '../../../world/american-states.ts';
import { shoresOf } from '../../../world/shores.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { Piece } from '../names/piece.ts';
import type { GazetteerEntry } from '../../../world/gazetteer/gazetteer.ts';
import type { CountryContext } from './country-context.ts';

type KnownPiece = Extract<Piece, { kind: 'known' }>;

/** A choice among the places of one name; `null` country where several remain. */
export interface PlaceChoice {
  readonly entry: GazetteerEntry;
  readonly sure: boolean;
  /** Where it is not sure, the places that remain, the largest first. */
  readonly among?: readonly GazetteerEntry[];
  /** Whether the words after the name say which it is. */
  readonly tailed?: boolean;
}

const placeKinds: ReadonlySet<string> = new Set(['country', 'region', 'city', 'venue', 'continent', 'water']);

/** The state that a town's tail names: "Cambridge, Massachusetts", "Paris, Texas", "Kyoto, Japan"; null for no tail. */
export function countryOfTail({ words, startingAt }: ReadSentence, end: number): string | null {
  if (words.folded[end] !== ',') return null;
  const tail = startingAt.get(end + 1);
  const sign = (words.folded[end + 1] ?? '').replace(/\./g, '');
  if (tail?.kind === 'known') {
    const entry = tail.entries.find(isStateOrRegion);
    if (entry !== undefined) return entry.country;
  }
  return words.capital[end + 1] && americanStateSigns.has(sign) ? 'USA' : null;
}

/** The weight of a state by context: a mention in the sentence counts five times one elsewhere in the article. */
function weightOf(context: CountryContext, sentence: number, country: string | null): number {
  if (country === null) return 0;
  return context.inSentence(sentence, country) * 5 + context.inArticle(country);
}

function byContext(
  entries: readonly GazetteerEntry[],
  context: CountryContext,
  sentence: number,
): PlaceChoice | null {
  const ranked = entries
    .map((entry) => ({ entry, weight: weightOf(context, sentence, entry.country) }))
    .toSorted((a, b) => b.weight - a.weight || b.entry.weight - a.entry.weight);
  const [first, second] = ranked;
  if (first === undefined) return null;
  if (first.weight > 0 && (second === undefined || first.weight > second.weight))
    return { entry: first.entry, sure: true };
  return null;
}

/** The sea whose shores the sentence and the article name most, "East Sea"; null where they name both alike or neither. */
function byShore(
  entries: readonly GazetteerEntry[],
  context: CountryContext,
  sentence: number,
): PlaceChoice | null {
  const weight = ({ name }: GazetteerEntry): number =>
    (shoresOf.get(name) ?? []).reduce((sum, state) => sum + weightOf(context, sentence, state), 0);
  const [first, second] = entries.toSorted((a, b) => weight(b) - weight(a));
  return first !== undefined && weight(first) > (second === undefined ? 0 : weight(second))
    ? { entry: first, sure: true }
    : null;
}

/** Of entries that context leaves equal, the one that outweighs the next by four. */
function byWeight(entries: readonly GazetteerEntry[]): PlaceChoice | null {
  const [first, second] = entries;
  if (first === undefined) return null;
  if (second === undefined) return { entry: first, sure: true };
  return first.weight >= second.weight * 4
    ? { entry: first, sure: true }
    : { entry: first, sure: false, among: entries };
}

function bestOfEachCountry(entries: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
  const seen = new Set<string | null>();
  return entries.filter((entry) => {
    const fresh = !seen.has(entry.country) || entry.country === null;
    seen.add(entry.country);
    return fresh;
  });
}

/**
 * Chooses which place a gazetteer name means: by the state or province that follows it, then by the states that the sentence and
 * the article speak of, then by size where one is four times the next. Null where the name is no place.
 */
export function choosePlace(
  cut: ReadSentence,
  piece: KnownPiece,
  context: CountryContext,
): PlaceChoice | null {
  const entries = bestOfEachCountry(piece.entries.filter((entry) => placeKinds.has(entry.kind)));
  if (entries.length === 0) return null;
  const tail = countryOfTail(cut, piece.end);
  const fitting = tail === null ? [] : entries.filter((entry) => entry.country === tail);
  const [tailed] = fitting;
  if (tailed !== undefined) return { entry: tailed, sure: true, tailed: true };
  const [own] = entries;
  if (own?.kind === 'water' && entries.length > 1) return byShore(entries, context, cut.words.sentence.index);
  if (own !== undefined && own.kind !== 'city') return { entry: own, sure: true };
  return byContext(entries, context, cut.words.sentence.index) ?? byWeight(entries);
}
