import { sortedSet } from './canonical.ts';
import type { Fact } from './facts.ts';

/** Ids of the actors that take part in a fact, sorted. */
export function factActors(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'event':
      return sortedSet(fact.participants.map((one) => one.actor));
    case 'statement':
      return sortedSet(fact.addressee === null ? [fact.speaker] : [fact.speaker, fact.addressee]);
    case 'commitment':
      return sortedSet([...fact.by, ...fact.to]);
    case 'figure':
      return fact.saidBy === null ? [] : [fact.saidBy];
    case 'conflict':
      break;
  }
  return fact.actors;
}

/** ISO codes of the countries that a fact names by itself, beside those of its actors, sorted. */
export function factCountries(fact: Fact): readonly string[] {
  if (fact.kind === 'conflict') return fact.countries;
  const place = fact.kind === 'event' || fact.kind === 'figure' ? (fact.place?.country ?? null) : null;
  const whose = fact.kind === 'figure' ? fact.subject.whose : [];
  return sortedSet(place === null ? whose : [...whose, place]);
}

/** The days that a fact concerns, `YYYY-MM-DD`; empty texts where none is known. */
export interface FactDays {
  readonly start: string;
  readonly until: string;
}

/** An event by its own date; what is said, promised or counted by the first report, where it bears no date itself. */
export function factDays(fact: Fact): FactDays {
  if (fact.kind === 'conflict') return { start: fact.start ?? '', until: fact.end ?? '' };
  const date =
    fact.kind === 'event' || fact.kind === 'statement'
      ? fact.date
      : fact.kind === 'figure'
        ? fact.asOf
        : null;
  if (date !== null) return { start: date.start, until: date.end };
  const on = fact.kind === 'event' ? '' : (fact.on ?? '');
  // A figure knows the month of its first report alone.
  if (fact.kind === 'figure') return { start: on, until: on === '' ? '' : `${on.slice(0, 8)}31` };
  return { start: on, until: on };
}
