import { capitalised } from '../../model/capitalised.ts';
import { foldPhrase } from '../../model/fold-text.ts';
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

/**
 * What a figure counts by the record's own key, with its owner and place: "bilateral trade of Peru and Kenya", "residents from Kenya in Peru",
 * "students, Lima". A figure that is only called "the benchmark" is called by what it is a benchmark of.
 */
export function measureInWords(subject: FigureSubject, fact: FigureFact): string {
  const { codes } = takeCountries(fact.measure);
  const isNamed = codes.length > 0 || subject.head === '' || subject.head === 'residents';
  const saysHead = isNamed || foldPhrase(fact.measure).includes(subject.head);
  const measure = saysHead ? fact.measure : subject.head;
  const owners = codes.length > 0 ? '' : subject.whose.map(countryName).join(' and ');
  const link = subject.head === 'residents' ? 'from' : 'of';
  const isOwners = subject.whose.includes(subject.country) && subject.where === '';
  const place = isOwners ? '' : placeInWords(subject, fact);
  return `${measure}${owners === '' ? '' : ` ${link} ${owners}`}${place}`;
}

function placeInWords(subject: FigureSubject, fact: FigureFact): string {
  if (subject.where !== '' && fact.place !== null) return `, ${fact.place.name}`;
  if (subject.where !== '') return `, ${subject.where.split(' ').map(capitalised).join(' ')}`;
  return subject.country === '' ? '' : ` in ${countryName(subject.country)}`;
}
