import { numberInWords } from '../../model/quantity-in-words.ts';
import { sortedSet } from '../../model/order.ts';
import { contentId } from '../canonical.ts';
import type { ConflictFact, FactSide } from '../facts.ts';
import type { FigureSubject } from '../signature.ts';
import type { FigureGroup } from './figure-group.ts';
import { figurePeriod } from './figure-period.ts';
import { subjectInWords } from './subject-in-words.ts';

/** One side of figures that agree; the quantity is that of its smallest. */
export function sideOf(held: readonly FigureGroup[]): FactSide {
  return {
    value: [...new Set(held.map(({ fact }) => numberInWords(fact.quantity)))].join(', '),
    quantity: held[0].fact.quantity,
    members: sortedSet(held.flatMap(({ fact }) => fact.members)),
  };
}

interface Disagreement {
  readonly sides: readonly FactSide[];
  readonly groups: readonly FigureGroup[];
}

/** The conflict about one subject. */
export function conflictOf(
  about: 'figure' | 'swap' | 'revision',
  subject: FigureSubject,
  found: Disagreement,
): ConflictFact {
  const days = sortedSet(found.groups.flatMap(({ fact }) => (fact.on === null ? [] : [fact.on])));
  return {
    kind: 'conflict',
    id: contentId('conflict', [
      about,
      subject,
      sortedSet(found.groups.map(({ fact }) => figurePeriod(fact))),
      found.sides.map((side) => side.value),
    ]),
    about,
    subject: subjectInWords(subject, found.groups[0].fact),
    sides: found.sides,
    actors: sortedSet(found.groups.flatMap(({ fact }) => (fact.saidBy === null ? [] : [fact.saidBy]))),
    countries: sortedSet([...subject.whose, subject.country].filter((code) => code !== '')),
    start: days[0] ?? null,
    end: days.at(-1) ?? null,
  };
}
