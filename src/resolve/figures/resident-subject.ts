import type { FigureClaim } from '../../model/claim.ts';
import { sortedSet } from '../../model/order.ts';
import { takeCountries } from '../../world/country-words.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import type { FigureWording, Wording } from '../../model/wording.ts';
import { contentWords } from '../word-overlap.ts';
import type { FigureSubject } from '../signature.ts';
import { confinedTo } from './confined-to.ts';

/** Whether a figure counts people by where they live, whatever noun it counts them by. */
export function isResidents(claim: FigureClaim, clause: string, wording: Wording): boolean {
  if (claim.quantity.unit !== 'people') return false;
  const { rest } = takeCountries(claim.measure);
  const { residents, living } = wording.figures;
  return contentWords(rest.join(' '), wording).every((word) => residents.has(word)) && living.test(clause);
}

/** "Vietnamese nationals … live in Korea": whose by the demonym beside the noun, where by "in …" in the clause. */
export function residentSubject(claim: FigureClaim, clause: string, wording: FigureWording): FigureSubject {
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
