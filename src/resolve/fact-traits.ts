import { foldPhrase } from '../model/fold-text.ts';
import type { PartialDate } from '../model/dates.ts';
import type { Place } from '../model/place.ts';
import { stateNamed } from '../world/country-words.ts';
import { dayNumber } from '../model/iso-days.ts';
import { spanDays } from './date-spans.ts';
import type { Fact } from './facts.ts';

/** What facts are filed under beside their parties, so that lists by it walk along an index. */
export const traits = ['type', 'status', 'place', 'stage', 'due'] as const;

/** A property that lists choose by. */
export type Trait = (typeof traits)[number];

/** The key of a property with a value: "type=state visit" without spaces, marks and capitals. */
export function traitKey(trait: Trait, value: string): string {
  const folded = trait === 'due' ? value : foldPhrase(value);
  return `${trait}=${folded.replaceAll(' ', '_')}`;
}

/** The code of the country that a place is, by any of its names; null for other places. */
export function countryNamed(place: string): string | null {
  return stateNamed(place);
}

/** The keys of the properties of a fact, in no order. */
export function factTraits(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'event':
      return [
        ...keys('type', [fact.type, fact.act]),
        ...keys('status', [fact.status]),
        ...placeKeys(fact.place),
      ];
    case 'statement':
      return keys('type', [fact.act]);
    case 'commitment':
      return [...keys('stage', [fact.stage]), ...keys('due', daysDue(fact.due))];
    case 'figure': {
      const { aspect = '', concept = null } = fact.measureParts ?? {};
      const types = [aspect, concept ?? ''].filter((one) => one !== '');
      return [...keys('type', types), ...keys('status', [fact.frame]), ...placeKeys(fact.place)];
    }
    case 'conflict':
      return keys('type', [fact.about]);
  }
}

const keys = (trait: Trait, values: readonly string[]): readonly string[] =>
  values.map((value) => traitKey(trait, value));

/** A place by its name and by its country. */
function placeKeys(place: Place | null): readonly string[] {
  return place === null
    ? []
    : keys('place', [place.name, ...(place.country === null ? [] : [place.country])]);
}

/** Years after which a span is filed under its last alone. */
const mostYears = 12;

/** The years, months and days in which something is due: those of a term of a year or more by its years, of a day by all three. */
function daysDue(date: PartialDate | null): readonly string[] {
  if (date === null || Number.isNaN(dayNumber(date.start)) || Number.isNaN(dayNumber(date.end))) return [];
  const [first, last] = [Number(date.start.slice(0, 4)), Number(date.end.slice(0, 4))];
  const years =
    last - first < mostYears ? Array.from({ length: last - first + 1 }, (_none, at) => first + at) : [last];
  const months = spanDays(date) > 31 ? [] : [date.start.slice(0, 7), date.end.slice(0, 7)];
  const days = date.start === date.end ? [date.start] : [];
  return [...years.map((year) => String(year).padStart(4, '0')), ...new Set(months), ...days];
}
