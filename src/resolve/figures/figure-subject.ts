import type { FigureClaim } from '../../model/claim.ts';
import { sortedSet } from '../../model/order.ts';
import { takeCountries } from '../../world/country-words.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import type { FigureWording, Wording } from '../../model/wording.ts';
import { contentWords } from '../word-overlap.ts';
import type { FigureSignature, FigureSubject } from '../signature.ts';
import { clauseOf } from './figure-clause.ts';
import { figurePeriod } from './figure-period.ts';
import { sidesOf } from './sides-of-measure.ts';

/** What surrounds a figure. */
export interface FigureContext {
  /** The article's two main countries, for measures that are said of "the two countries". */
  readonly pair: readonly string[];
  readonly wording: Wording;
}

/**
 * What a figure counts, in the form in which two figures are compared.
 *
 * Measures said of a relation ("bilateral trade") without naming it are the relation of the article's two main
 * countries. People who live somewhere share one head, "residents", whatever the noun; where they live is read from the
 * clause of the number. A place that is only implied sets no figure apart from another.
 */
export function figureSubject(given: FigureClaim, context: FigureContext): FigureSubject {
  const claim = given.place?.basis === 'implied' ? { ...given, place: null } : given;
  const clause = clauseOf(claim.citations[0].quote, claim.quantity, context.wording.figures);
  return isResidents(claim, clause, context.wording)
    ? residentSubject(claim, clause, context.wording.figures)
    : plainSubject(claim, context);
}

function isResidents(claim: FigureClaim, clause: string, wording: Wording): boolean {
  if (claim.quantity.unit !== 'people') return false;
  const { rest } = takeCountries(claim.measure);
  const { residents, living } = wording.figures;
  return contentWords(rest.join(' '), wording).every((word) => residents.has(word)) && living.test(clause);
}

/** "Vietnamese nationals … live in Korea": whose by the demonym beside the noun, where by "in …" in the clause. */
function residentSubject(claim: FigureClaim, clause: string, wording: FigureWording): FigureSubject {
  const measured = takeCountries(claim.measure).codes;
  const before = clause.split(wording.placePreposition)[0];
  const whose = measured.length > 0 ? measured.slice(0, 1) : takeCountries(before).codes.slice(0, 1);
  const given = placeOf(claim, clause);
  const within = withinOf(clause, given, wording);
  const owner = takeCountries(claim.of ?? '').codes.filter((code) => !whose.includes(code));
  const country =
    within.country ?? (within.where === '' ? (owner[0] ?? given?.country ?? '') : (owner[0] ?? ''));
  return { head: 'residents', words: [], whose: sortedSet(whose), where: within.where, country };
}

/** The claim's place, unless the sentence names it for another of its numbers. */
function placeOf(claim: FigureClaim, clause: string): FigureClaim['place'] {
  const elsewhere =
    claim.place !== null &&
    claim.citations[0].quote.includes(claim.place.name) &&
    !clause.includes(claim.place.name);
  return elsewhere ? null : claim.place;
}

/** The place named by "in …" in a clause, else the place given: a country, else a folded name; neither for "in the country". */
function withinOf(
  clause: string,
  given: FigureClaim['place'],
  { placePhrase, partOfCountry, unnamedPlace }: FigureWording,
): { readonly country: string | null; readonly where: string } {
  const all = [...clause.matchAll(placePhrase)];
  // Of several places in the clause, the one that the reader gave the figure.
  const found = all.find(([, words]) => takeCountries(words).codes.includes(given?.country ?? '')) ?? all[0];
  if (found === undefined) return { country: null, where: confinedTo(given) };
  const { codes, rest } = takeCountries(found[1]);
  if (codes.length > 0 && !partOfCountry.test(found[1])) return { country: codes[0], where: '' };
  return { country: null, where: unnamedPlace.test(rest[0] ?? '') ? '' : foldPhrase(found[1]) };
}

function plainSubject(claim: FigureClaim, { pair, wording }: FigureContext): FigureSubject {
  const { emptyHeads, framing, noOwner, relational } = wording.figures;
  const nounsOf = (words: readonly string[]): readonly string[] =>
    contentWords(words.join(' '), wording).map(wording.singularOf);
  const measured = nounsOf(takeCountries(claim.measure).rest);
  const head =
    conceptHead(claim.measureParts) ??
    measured.toReversed().find((word) => !emptyHeads.has(word) && !framing.has(word)) ??
    relationIn(claim.citations[0].quote, wording.figures) ??
    '';
  const owner = noOwner.test(claim.of ?? '') ? '' : (claim.of ?? '');
  const named = takeCountries(`${claim.measure} ${owner}`);
  const ofRelation =
    relational.test(`${claim.measure} ${claim.of ?? ''}`) || measured.every((word) => framing.has(word));
  const own = sidesOf(claim.measureParts) ?? named.codes;
  const whose = own.length === 0 && ofRelation ? pair : own;
  // The trade of two is one measure wherever it is told of.
  const isTrade = head === 'trade' && whose.length === 2;
  return {
    head: claim.measureParts?.aspect === 'change' ? `change in ${head}` : head,
    words: sortedSet(
      nounsOf(qualifying(claim, named.rest)).filter((word) => word !== head && !framing.has(word)),
    ),
    whose: sortedSet(whose),
    where: isTrade ? '' : confinedTo(claim.place),
    country: isTrade ? '' : (claim.place?.country ?? ''),
  };
}

/** Meanings whose many words are one head: "commerce" and "turnover" are trade, those who died are dead. */
const mergedConcepts: ReadonlySet<string> = new Set(['trade', 'dead', 'injured']);

function conceptHead(parts: FigureClaim['measureParts']): string | null {
  const concept = parts?.concept ?? null;
  return concept !== null && mergedConcepts.has(concept) ? concept : null;
}

/** The words that qualify the head: where its concept stands for it, those of the thing, without the word that the concept stands for. */
function qualifying(
  { measureParts: parts, measure, of }: FigureClaim,
  rest: readonly string[],
): readonly string[] {
  if (conceptHead(parts) === null || parts === null) return rest;
  const words = parts.thing.split(' ');
  const isThing = measure.endsWith(parts.thing);
  return takeCountries(`${(isThing ? words.slice(0, -1) : words).join(' ')} ${of ?? ''}`).rest;
}

/** The relation that a sentence is about, for a figure that is only called "the benchmark" or "the target". */
function relationIn(sentence: string, { relation }: FigureWording): string | null {
  return relation.exec(sentence)?.[1]?.toLowerCase() ?? null;
}

function confinedTo(place: FigureClaim['place']): string {
  if (place === null) return '';
  const { codes, rest } = takeCountries(place.name);
  return codes.length > 0 && rest.length === 0 ? '' : foldPhrase(place.name);
}

/**
 * The block of a figure: unit, head, the countries whose it is, where it is counted and its time. For residents both
 * stand in one list, so that a swap of two stays inside.
 */
export function figureBlock(
  figure: Pick<FigureSignature, 'quantity' | 'subject' | 'asOf' | 'frame' | 'on'>,
): string {
  const { quantity, subject } = figure;
  const measured =
    quantity.unit === 'people' ? quantity.unit : (quantity.currency ?? foldPhrase(quantity.unit));
  return `figure:${measured}:${subject.head}:${ownersOf(subject)}:${figurePeriod(figure)}`;
}

function ownersOf({ head, whose, country }: FigureSubject): string {
  if (head !== 'residents' && whose.length > 0) return `${whose.join('+')}@${country}`;
  return sortedSet([...whose, country].filter((code) => code !== '')).join('+');
}
