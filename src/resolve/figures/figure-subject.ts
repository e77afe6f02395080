import type { FigureClaim } from '../../model/claim.ts';
import { sortedSet } from '../canonical.ts';
import { takeCountries } from '../country-words.ts';
import { contentWords, foldPhrase } from '../fold-text.ts';
import type { FigureSignature, FigureSubject } from '../signature.ts';

/** Words that name people living somewhere: one head for all of them. */
const residents: ReadonlySet<string> = new Set(
  (
    'community communities population resident residents national nationals citizen citizens expatriate expatriates diaspora ' +
    'people inhabitants migrants immigrants'
  ).split(' '),
);
const livingWords =
  /\b(?:liv(?:e|es|ing)|resid(?:e|es|ing)|dwell\w*|community|diaspora|expatriates?|residents?|nationals)\b/;

/** Words of a measure that say nothing about what is measured. */
const emptyHeads: ReadonlySet<string> = new Set(
  'number total figure sum amount value level volume size target goal benchmark mark count turnover'.split(
    ' ',
  ),
);

/** Words that say how a figure is framed, not what it is of. */
const framing: ReadonlySet<string> = new Set(
  'bilateral two way mutual annual yearly overall total current present some target goal benchmark value turnover volume'.split(
    ' ',
  ),
);

/** What surrounds a figure: the article's two main countries, for measures that are said of "the two countries". */
export interface FigureContext {
  readonly pair: readonly string[];
}

/**
 * What a figure counts, in the form in which two figures are compared.
 *
 * Measures said of a relation ("bilateral trade") without naming it are the relation of the article's two main
 * countries. People who live somewhere share one head, "residents", whatever the noun.
 */
export function figureSubject(claim: FigureClaim, context: FigureContext): FigureSubject {
  const named = takeCountries(`${claim.measure} ${claim.of ?? ''}`);
  const words = contentWords(named.rest.join(' ')).map(singular);
  const whole = `${claim.measure} ${claim.of ?? ''}`;
  const head = headOf(claim, words);
  const relational = /\b(?:bilateral|two-way|two way|mutual)\b/i.test(whole);
  const whose = named.codes.length === 0 && relational ? context.pair : named.codes;
  return {
    head,
    words: sortedSet(words.filter((word) => word !== head && !framing.has(word) && !residents.has(word))),
    whose: sortedSet(whose),
    where: confinedTo(claim),
    country: claim.place?.country ?? '',
  };
}

function headOf(claim: FigureClaim, words: readonly string[]): string {
  const measured = contentWords(takeCountries(claim.measure).rest.join(' ')).map(singular);
  const head = measured.toReversed().find((word) => !emptyHeads.has(word)) ?? words[0] ?? '';
  const living =
    claim.quantity.unit === 'people' &&
    livingWords.test(`${claim.measure} ${claim.citations[0].quote}`.toLowerCase());
  if (living && (head === '' || residents.has(head) || /^(?:resident|national|citizen)$/.test(head)))
    return 'residents';
  return head;
}

function confinedTo(claim: FigureClaim): string {
  if (claim.place === null) return '';
  const { codes, rest } = takeCountries(claim.place.name);
  return codes.length > 0 && rest.length === 0 ? '' : foldPhrase(claim.place.name);
}

function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss') || word.endsWith('us')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** The block of a figure: unit, head and the countries that it touches, so that a swap of two stays inside. */
export function figureBlock({ quantity, subject }: Pick<FigureSignature, 'quantity' | 'subject'>): string {
  const measured =
    quantity.unit === 'people' ? quantity.unit : (quantity.currency ?? foldPhrase(quantity.unit));
  const countries = sortedSet([...subject.whose, subject.country].filter((code) => code !== ''));
  return `figure:${measured}:${subject.head}:${countries.join('+')}`;
}
