import type { Token } from '../../../model/annotated.ts';
import type { Issue } from '../../../model/issue.ts';
import { isDirection } from '../lexicon/directions.ts';
import { directionals, locatives, placeKinds, reachingForms } from '../lexicon/place-words.ts';
import type { PlaceFinding } from '../../mechanics/findings.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { Piece } from '../names/piece.ts';
import type { GazetteerEntry } from '../../../world/gazetteer/gazetteer.ts';
import { choosePlace } from './choose-place.ts';
import { readCountryContext } from './country-context.ts';
import type { CountryContext } from './country-context.ts';
import { findDescribedPlaces } from './described-places.ts';

type KnownPiece = Extract<Piece, { kind: 'known' }>;

const findingKinds: Readonly<Record<string, PlaceFinding['kind']>> = {
  country: 'country',
  region: 'region',
  city: 'city',
  venue: 'venue',
  continent: 'continent',
  water: 'water',
};

function isBeforePlace(word: string): boolean {
  return (
    locatives.has(word) ||
    directionals.has(word) ||
    reachingForms.has(word) ||
    /^(?:of|between|over)$/.test(word)
  );
}

/** A place that a name means, with the doubt where several remain. */
interface ReadPlace {
  readonly place: PlaceFinding;
  readonly issues: readonly Issue[];
}

interface Judged {
  readonly entry: GazetteerEntry;
  readonly context: CountryContext;
}

/** Small towns are taken for places only with a sign: a preposition, the recogniser's vote, or their state in the article. */
function isPlausible(cut: ReadSentence, piece: KnownPiece, { entry, context }: Judged): boolean {
  const { words } = cut;
  const before = cut.endingAt.get(piece.start);
  if (before?.kind === 'courtesy' || (before?.kind === 'role' && before.role.capital)) return false;
  if (entry.kind !== 'city' || entry.weight >= 1_000_000) return true;
  const guess = words.sentence.names.find((name) => name.start <= piece.start && piece.end <= name.end);
  // "Latakia province" is the place with the word for its kind.
  const isLonger =
    guess !== undefined && words.folded.slice(piece.end, guess.end).some((word) => !placeKinds.has(word));
  if (guess !== undefined && (guess.type !== 'place' || isLonger)) return false;
  const known = entry.country !== null && context.inArticle(entry.country) > 0;
  if (entry.weight >= 1500) return true;
  if (guess?.type === 'place')
    return known || entry.weight >= 300 || isBeforePlace(words.folded[piece.start - 1] ?? '');
  return known && isBeforePlace(words.folded[piece.start - 1] ?? '');
}

function readKnown(cut: ReadSentence, piece: KnownPiece, context: CountryContext): ReadPlace | null {
  const choice = choosePlace(cut, piece, context);
  if (choice === null) return null;
  const { entry, sure } = choice;
  const kind = findingKinds[entry.kind];
  const [first, last] = [cut.words.tokens[piece.start], cut.words.tokens[piece.end - 1]];
  if (kind === undefined || first === undefined || last === undefined) return null;
  if (isAdjectiveHere(cut, piece) || !(choice.tailed ?? isPlausible(cut, piece, { entry, context })))
    return null;
  const place = sure
    ? { name: entry.name, country: entry.country, lat: entry.lat, lon: entry.lon }
    : { name: entry.name, country: null, lat: null, lon: null };
  const span = { start: partBefore(cut, piece)?.span.start ?? first.span.start, end: last.span.end };
  return {
    place: { sentence: cut.words.sentence.index, span, kind, place },
    issues: choice.among === undefined ? [] : [ambiguous(span, choice.among)],
  };
}

/** "northern Fiji": the word that says which part, where the tree has taken it for the first word of the name. */
function partBefore({ words }: ReadSentence, { start }: KnownPiece): Token | null {
  const [part, first] = [words.tokens[start - 1], words.tokens[start]];
  const isPart = part !== undefined && isDirection(words.folded[start - 1] ?? '');
  return isPart && first?.relation === 'flat' && first.head === part.index ? part : null;
}

/** The doubt over a name that may be one of several places. */
function ambiguous(span: PlaceFinding['span'], among: readonly GazetteerEntry[]): Issue {
  const places = among.slice(0, 5).map((one) => `${one.name} (${one.country ?? 'no country'})`);
  return { code: 'place-ambiguous', span, detail: places.join(', ') };
}

/** "US troops" and "UK firms" say whose, not where. */
function isAdjectiveHere({ words }: ReadSentence, piece: KnownPiece): boolean {
  if (!piece.entries.some((entry) => entry.kind === 'adjective')) return false;
  const next = words.tokens[piece.end];
  return next !== undefined && (next.upos === 'NOUN' || next.upos === 'ADJ');
}

/** The places that an article names, and the names among them that may be one of several. */
export interface FoundPlaces {
  readonly places: readonly PlaceFinding[];
  readonly issues: readonly Issue[];
}

function knownIn(cut: ReadSentence, context: CountryContext): readonly ReadPlace[] {
  return cut.pieces.flatMap((piece) =>
    piece.kind === 'known' ? (readKnown(cut, piece, context) ?? []) : [],
  );
}

function placesOf(cut: ReadSentence, known: readonly ReadPlace[]): FoundPlaces {
  const places = [...known.map((one) => one.place), ...findDescribedPlaces(cut)].toSorted(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  return { places, issues: known.flatMap((one) => one.issues) };
}

/**
 * Finds the places that the sentences of an article name, in text order: states, regions, towns, waters, venues.
 *
 * Towns of one name are told apart by the state that follows, by the states the article speaks of, and by size; where several
 * remain the country is null, with an issue. A place inside the name of a body or a person is none. Linear in the article.
 */
export function findPlaces(cuts: readonly ReadSentence[]): FoundPlaces {
  const context = readCountryContext(cuts);
  const known = cuts.map((cut) => knownIn(cut, context));
  const found = cuts.map((cut, at) => placesOf(cut, known[at]));
  return { places: found.flatMap((one) => one.places), issues: found.flatMap((one) => one.issues) };
}
