import { countryName, takeCountries } from '../../world/country-words.ts';
import type { FigureFact } from '../facts.ts';
import type { FigureSubject } from '../signature.ts';

/** What a figure counts, in the words of the claim: "Vietnamese nationals in South Korea", "bilateral trade of Peru and Kenya (target)". */
export function subjectInWords(subject: FigureSubject, fact: FigureFact): string {
  const frame = fact.frame === 'actual' ? '' : ` (${fact.frame})`;
  const named = takeCountries(fact.measure).codes.length > 0;
  const owners = subject.whose.map(countryName).join(' and ');
  const whose = named || owners === '' ? '' : ` of ${owners}`;
  return `${fact.measure}${whose}${placeInWords(subject, fact)}${frame}`;
}

function placeInWords(subject: FigureSubject, fact: FigureFact): string {
  if (subject.where !== '' && fact.place !== null) return `, ${fact.place.name}`;
  if (subject.where !== '') return `, ${subject.where}`;
  return subject.country === '' ? '' : ` in ${countryName(subject.country)}`;
}
