import type { PartialDate } from '../model/dates.ts';
import type { Place } from '../model/place.ts';
import { sortedSet } from '../model/order.ts';
import type { Fact } from './facts.ts';

/** Ids of the actors that take part in a fact, sorted. */
export function factActors(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'event':
      return sortedSet(fact.participants.map((one) => one.actor));
    case 'statement':
      return sortedSet([
        fact.speaker,
        ...(fact.jointly ?? []),
        ...(fact.addressee === null ? [] : [fact.addressee]),
      ]);
    case 'commitment':
      return sortedSet([...fact.by, ...fact.to]);
    case 'figure':
      return fact.saidBy === null ? [] : [fact.saidBy];
    case 'conflict':
      return fact.actors;
  }
}

/** ISO codes of the countries that a fact names by itself, beside those of its actors, sorted. */
export function factCountries(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'event':
      return countryOf(fact.place);
    case 'statement':
    case 'commitment':
      return [];
    case 'figure':
      return sortedSet([...fact.subject.whose, ...countryOf(fact.place)]);
    case 'conflict':
      return fact.countries;
  }
}

const countryOf = (place: Place | null): readonly string[] =>
  place === null || place.country === null ? [] : [place.country];

/** The days that a fact concerns, `YYYY-MM-DD`; empty texts where none is known. */
export interface FactDays {
  readonly start: string;
  readonly until: string;
}

/** The days of a fact: an event's own date; for what is said, promised or counted, the first report where it has no date itself. */
export function factDays(fact: Fact): FactDays {
  switch (fact.kind) {
    case 'event':
      return daysOf(fact.date, '');
    case 'statement':
      return daysOf(fact.date, fact.on);
    case 'commitment':
      return daysOf(null, fact.on);
    case 'figure':
      return fact.asOf === null ? monthOf(fact.on) : daysOf(fact.asOf, fact.on);
    case 'conflict':
      return { start: fact.start ?? '', until: fact.end ?? '' };
  }
}

function daysOf(date: PartialDate | null, reportedOn: string | null): FactDays {
  if (date !== null) return { start: date.start, until: date.end };
  return { start: reportedOn ?? '', until: reportedOn ?? '' };
}

/** The month of a figure's first report, given by its first day, since figures keep no day of report. */
function monthOf(first: string | null): FactDays {
  return first === null ? { start: '', until: '' } : { start: first, until: `${first.slice(0, 8)}31` };
}
