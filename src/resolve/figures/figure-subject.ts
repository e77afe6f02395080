import type { FigureClaim } from '../../model/claim.ts';
import { sortedSet } from '../canonical.ts';
import { takeCountries } from '../../world/country-words.ts';
import { contentWords, foldPhrase } from '../../model/fold-text.ts';
import type { FigureSignature, FigureSubject } from '../signature.ts';
import { clauseOf } from './figure-clause.ts';
import { figurePeriod } from './figure-period.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that name people by where they live: one head for all of them, "residents". */
const residentWords = words(
  'community communities population resident residents national nationals citizen citizens expatriate expatriates diaspora ' +
    'people inhabitant inhabitants migrant migrants immigrant immigrants',
);
const living =
  /\b(?:liv(?:e|es|ing)|resid(?:e|es|ing)|community|diaspora|expatriates?|residents?|nationals)\b/iu;

/** Words of a measure that say nothing about what is measured. */
const emptyHeads = words(
  'number total figure sum amount value level volume size target goal benchmark mark count turnover usd us dollar',
);

/** Words that say how a figure is framed, not what it is of. */
const framing = words(
  'bilateral two way twoway mutual annual yearly overall total current present some target goal benchmark mark value turnover ' +
    'volume usd us dollar per cent country number figure',
);

/** What surrounds a figure: the article's two main countries, for measures that are said of "the two countries". */
export interface FigureContext {
  readonly pair: readonly string[];
}

/**
 * What a figure counts, in the form in which two figures are compared.
 *
 * Measures said of a relation ("bilateral trade") without naming it are the relation of the article's two main
 * countries. People who live somewhere share one head, "residents", whatever the noun; where they live is read from the
 * clause of the number.
 */
export function figureSubject(claim: FigureClaim, context: FigureContext): FigureSubject {
  return isResidents(claim) ? residentSubject(claim) : plainSubject(claim, context);
}

function isResidents(claim: FigureClaim): boolean {
  if (claim.quantity.unit !== 'people') return false;
  const { rest } = takeCountries(claim.measure);
  const plain = contentWords(rest.join(' ')).every((word) => residentWords.has(word));
  return plain && living.test(clauseOf(claim.citations[0].quote, claim.quantity));
}

/** "Vietnamese nationals … live in Korea": whose by the demonym beside the noun, where by "in …" in the clause. */
function residentSubject(claim: FigureClaim): FigureSubject {
  const clause = clauseOf(claim.citations[0].quote, claim.quantity);
  const measured = takeCountries(claim.measure).codes;
  const before = clause.split(/\s(?:in|across|throughout)\s/u)[0];
  const whose = measured.length > 0 ? measured.slice(0, 1) : takeCountries(before).codes.slice(0, 1);
  const given = placeOf(claim, clause);
  const within = withinOf(clause, given);
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
): { readonly country: string | null; readonly where: string } {
  const all = [
    ...clause.matchAll(/\s(?:in|across|throughout)\s+(?:the\s+)?((?:\p{L}[\p{L}'’-]*\s*){1,4})/gu),
  ];
  // Of several places in the clause, the one that the reader gave the figure.
  const found = all.find(([, words]) => takeCountries(words).codes.includes(given?.country ?? '')) ?? all[0];
  if (found === undefined) return { country: null, where: confinedTo(given) };
  const [named] = takeCountries(found[1]).codes;
  const first = takeCountries(found[1]).rest[0] ?? '';
  if (named !== undefined && !/region|province|city|part/u.test(found[1]))
    return { country: named, where: '' };
  return {
    country: null,
    where: /^(?:country|nation|homeland|other|each)/u.test(first) ? '' : foldPhrase(found[1]),
  };
}

function plainSubject(claim: FigureClaim, context: FigureContext): FigureSubject {
  const quote = claim.citations[0].quote;
  const measured = contentWords(takeCountries(claim.measure).rest.join(' ')).map(singular);
  const head =
    measured.toReversed().find((word) => !emptyHeads.has(word) && !framing.has(word)) ??
    relationIn(quote) ??
    '';
  const owner = /^(?:US\$|\p{Sc}|usd|countries|per cent|%)$/iu.test(claim.of ?? '') ? '' : (claim.of ?? '');
  const named = takeCountries(`${claim.measure} ${owner}`);
  const relational =
    /\b(?:bilateral|two-way|two way|mutual)\b/iu.test(`${claim.measure} ${claim.of ?? ''}`) ||
    measured.every((word) => framing.has(word));
  const whose = named.codes.length === 0 && relational ? context.pair : named.codes;
  const rest = contentWords(named.rest.join(' ')).map(singular);
  return {
    head,
    words: sortedSet(rest.filter((word) => word !== head && !framing.has(word))),
    whose: sortedSet(whose),
    where: confinedTo(claim.place),
    country: claim.place?.country ?? '',
  };
}

/** The relation that a sentence is about, for a figure that is only called "the benchmark" or "the target". */
function relationIn(sentence: string): string | null {
  return (
    /\b(?:bilateral|two-way|mutual)\s+(trade|investment|commerce|exports?|imports?)\b/iu
      .exec(sentence)?.[1]
      ?.toLowerCase() ?? null
  );
}

function confinedTo(place: FigureClaim['place']): string {
  if (place === null) return '';
  const { codes, rest } = takeCountries(place.name);
  return codes.length > 0 && rest.length === 0 ? '' : foldPhrase(place.name);
}

function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss') || word.endsWith('us')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
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
