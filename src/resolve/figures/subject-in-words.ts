import { takeCountries } from '../country-words.ts';
import type { FigureFact } from '../facts.ts';
import type { FigureSubject } from '../signature.ts';

/** What a figure counts, in the words of the claim: "Vietnamese nationals, in KOR". */
export function subjectInWords(subject: FigureSubject, fact: FigureFact): string {
  const target = fact.frame === 'actual' ? '' : ` (${fact.frame})`;
  const owner = fact.of === null ? '' : ` of ${fact.of}`;
  const named = takeCountries(fact.measure).codes.length > 0;
  const whose =
    owner === '' && !named && subject.whose.length > 0 ? ` of ${subject.whose.join(' and ')}` : owner;
  const place = fact.place === null ? '' : `, ${fact.place.name}`;
  return `${fact.measure}${whose}${place}${target}`;
}
