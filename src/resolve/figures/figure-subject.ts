import type { FigureClaim } from '../../model/claim.ts';
import { sortedSet } from '../../model/order.ts';
import { takeCountries } from '../../world/country-words.ts';
import type { FigureWording, Wording } from '../../model/wording.ts';
import { contentWords } from '../word-overlap.ts';
import type { FigureSubject } from '../signature.ts';
import { clauseOf } from './figure-clause.ts';
import { sidesOf } from './sides-of-measure.ts';
import { confinedTo } from './confined-to.ts';
import { isResidents, residentSubject } from './resident-subject.ts';

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

function plainSubject(claim: FigureClaim, { pair, wording }: FigureContext): FigureSubject {
  const { anybody, emptyHeads, framing, noOwner, relational } = wording.figures;
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
      nounsOf(qualifying(claim, named.rest)).filter(
        (word) => word !== head && !framing.has(word) && !(isOfPeople(head) && anybody.has(word)),
      ),
    ),
    whose: sortedSet(whose),
    where: isTrade ? '' : confinedTo(claim.place),
    country: isTrade ? '' : (claim.place?.country ?? ''),
  };
}

/** Meanings whose many words are one head: "commerce" and "turnover" are trade, those who died are dead. */
const mergedConcepts: ReadonlySet<string> = new Set(['trade', 'dead', 'injured']);

const peopleConcepts: ReadonlySet<string> = new Set(['dead', 'injured']);

/** Whether a head counts people by itself: "a death toll of nine" is of people, whatever unit it is told in. */
export function isOfPeople(head: string): boolean {
  return peopleConcepts.has(head);
}

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
