import { isDirection } from '../lexicon/directions.ts';
import { landParts, regionHeads, settlements, venueHeads, waterHeads } from '../lexicon/place-heads.ts';
import { locatives } from '../lexicon/place-words.ts';
import type { PlaceFinding } from '../../mechanics/findings.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { Piece } from '../names/piece.ts';
import { capitalTown } from './capital-town.ts';
import { textOf } from '../names/sentence-words.ts';

/** The state that stands near a described place: "in" or "of" it, after a comma, or before as its owner. */
function countryNear(
  { startingAt, endingAt, words }: ReadSentence,
  start: number,
  end: number,
): string | null {
  for (const at of [end + 1, end + 2]) {
    const after = startingAt.get(at);
    const joiner = words.folded[end] ?? '';
    if (after?.kind !== 'known' || !/^(?:in|of|,|\()$/.test(joiner)) continue;
    return after.entries[0]?.country ?? null;
  }
  const clitic = /^['’]s?$/.test(words.tokens[start - 1]?.text ?? '');
  const before = endingAt.get(clitic ? start - 1 : start);
  return before?.kind === 'known' ? (before.entries[0]?.country ?? null) : null;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function finding(
  cut: ReadSentence,
  { start, end }: Stretch,
  kind: PlaceFinding['kind'],
): PlaceFinding | null {
  const [first, last] = [cut.words.tokens[start], cut.words.tokens[end - 1]];
  if (first === undefined || last === undefined) return null;
  const place = {
    name: textOf(cut.words, start, end),
    country: countryNear(cut, start, end),
    lat: null,
    lon: null,
  };
  return {
    sentence: cut.words.sentence.index,
    span: { start: first.span.start, end: last.span.end },
    kind,
    place,
  };
}

/** "at the Grand Palace", "in the National Convention Center": a capitalised name with a venue's head after "at" or "in". */
function venueAt(cut: ReadSentence, piece: Piece): PlaceFinding | null {
  const { words } = cut;
  const last = words.folded[piece.end - 1] ?? '';
  const venue = { start: startOfName(cut, piece.start), end: piece.end };
  if (!venueHeads.has(last) || venue.end - venue.start < 2) return null;
  return isBehindAt(cut, venue.start) ? finding(cut, venue, 'venue') : null;
}

/** "at the Kremlin", "inside Downing Street": a house of government, which elsewhere stands for the government. */
function houseAt(cut: ReadSentence, piece: Extract<Piece, { kind: 'known' }>): PlaceFinding | null {
  const [entry] = piece.entries;
  const isHouse = piece.entries.every(({ kind }) => kind === 'seat') && isBehindAt(cut, piece.start);
  const house = isHouse ? finding(cut, piece, 'venue') : null;
  return house && { ...house, place: { ...house.place, country: entry?.country ?? null } };
}

/** Whether "at", "in", "inside" or "outside" stands before a word, with or without "the". */
function isBehindAt({ words }: ReadSentence, at: number): boolean {
  const before = words.folded[at - 1] ?? '';
  const joiner = before === 'the' ? (words.folded[at - 2] ?? '') : before;
  return joiner === 'at' || joiner === 'in' || joiner === 'inside' || joiner === 'outside';
}

/** Bodies and acronyms before it belong to a venue's name: "the MOFA ASEAN Culture House". */
function startOfName({ words }: ReadSentence, at: number): number {
  let start = at;
  while (start > 0 && words.capital[start - 1] && words.folded[start - 1] !== 'the') start -= 1;
  return start;
}

function isBeforeRegion(word: string): boolean {
  return locatives.has(word) || /^(?:from|to|of|the|'s|,)$/.test(word);
}

/** "Quang Nam province", "Red River", "Pangong Lake": a name with the word of a region after it or as its last. */
function regionAt(cut: ReadSentence, piece: Piece): PlaceFinding | null {
  const { words } = cut;
  const next = words.folded[piece.end] ?? '';
  const last = words.folded[piece.end - 1] ?? '';
  const kind = waterHeads.has(next) || waterHeads.has(last) ? 'water' : 'region';
  if (piece.end - piece.start >= 2 && regionHeads.has(last)) return finding(cut, piece, kind);
  const before = words.folded[piece.start - 1] ?? '';
  if (!regionHeads.has(next) || next === 'state' || next === 'town' || words.capital[piece.end]) return null;
  return isBeforeRegion(before) ? finding(cut, { start: piece.start, end: piece.end + 1 }, kind) : null;
}

/** "the besieged town of Zadaya", "the suburb of Nalova": a name that no gazetteer has, behind "of" and what it is. */
function settlementAt(cut: ReadSentence, piece: Piece): PlaceFinding | null {
  const { folded } = cut.words;
  if (folded[piece.start - 1] !== 'of' || folded[piece.end] === "'s") return null;
  const kind = settlements.get(folded[piece.start - 2] ?? '');
  return kind === undefined ? null : finding(cut, piece, kind);
}

/** "the southeastern region": directions with a word of land, as written. */
function directedAt(cut: ReadSentence, at: number): PlaceFinding | null {
  const { folded } = cut.words;
  if (!landParts.has(folded[at + 1] ?? '') || !isDirection(folded[at])) return null;
  // "a southern district of Suva": the town says of which.
  const town = folded[at + 2] === 'of' ? cut.startingAt.get(at + 3) : undefined;
  return finding(cut, { start: at, end: town?.kind === 'known' ? town.end : at + 2 }, 'region');
}

function describedAt(cut: ReadSentence, piece: Piece): PlaceFinding | null {
  switch (piece.kind) {
    case 'known':
      return houseAt(cut, piece) ?? capitalTown(cut, piece);
    case 'body':
      return venueAt(cut, piece);
    case 'name':
      return venueAt(cut, piece) ?? regionAt(cut, piece) ?? settlementAt(cut, piece);
    case 'courtesy':
    case 'role':
      return null;
  }
}

/** Finds the places of a sentence that no gazetteer has: venues, houses of government and regions by their own words, in text order. */
export function findDescribedPlaces(cut: ReadSentence): readonly PlaceFinding[] {
  const found: PlaceFinding[] = [];
  for (const piece of cut.pieces) {
    const place = describedAt(cut, piece);
    if (place !== null) found.push(place);
  }
  for (let at = 0; at < cut.words.tokens.length; at += 1) {
    const place = directedAt(cut, at);
    if (place !== null) found.push(place);
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}
