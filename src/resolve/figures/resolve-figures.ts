import type { PartialDate } from '../../model/dates.ts';
import { heaviest } from '../actors/actor-group.ts';
import { canonicalJson, compareText, contentId, sortedSet } from '../canonical.ts';
import { spanDays } from '../calendar.ts';
import type { ConflictFact, FigureFact } from '../facts.ts';
import type { Counted, FigureSignature } from '../signature.ts';
import { findFigureConflicts } from './figure-conflicts.ts';
import { datesMeet, type FigureGroup } from './figure-group.ts';

/** What the fold of a figure block gives. */
export interface ResolvedFigures {
  readonly figures: readonly FigureFact[];
  readonly conflicts: readonly ConflictFact[];
}

/**
 * The figures of one block: claims with the same subject, frame and quantity, and dates that allow it, are one.
 * Conflicts are found between groups; both lists are sorted by id.
 */
export function resolveFigures(members: readonly Counted<FigureSignature>[]): ResolvedFigures {
  const sorted = members.toSorted((a, b) => compareText(a.id, b.id));
  const alike = Map.groupBy(sorted, ({ signature }) =>
    canonicalJson([signature.subject, signature.frame, signature.quantity, signature.status === 'denied']),
  );
  const groups = [...alike.values()]
    .flatMap(partByDate)
    .map((held): FigureGroup => ({ members: held, fact: figureFact(held) }))
    .toSorted((a, b) => compareText(a.fact.id, b.fact.id));
  return { figures: groups.map((one) => one.fact), conflicts: findFigureConflicts(groups) };
}

/** Parts claims whose dates of validity do not meet; undated ones join the first. */
function partByDate(
  alike: readonly Counted<FigureSignature>[],
): readonly (readonly Counted<FigureSignature>[])[] {
  const parts: { date: PartialDate | null; held: Counted<FigureSignature>[] }[] = [];
  const dated = alike.toSorted(
    (a, b) => shortness(a.signature.asOf) - shortness(b.signature.asOf) || compareText(a.id, b.id),
  );
  for (const one of dated) {
    const part = parts.find(({ date }) => datesMeet(date, one.signature.asOf));
    if (part === undefined) parts.push({ date: one.signature.asOf, held: [one] });
    else part.held.push(one);
  }
  return parts.map(({ held }) => held);
}

const shortness = (date: PartialDate | null): number => (date === null ? Infinity : spanDays(date));

function figureFact(held: readonly Counted<FigureSignature>[]): FigureFact {
  const weighed = (pick: (one: FigureSignature) => string | null): string | null =>
    heaviest(
      held.flatMap((one) => {
        const text = pick(one.signature);
        return text === null ? [] : [[text, one.count] as const];
      }),
    );
  const members = sortedSet(held.map((one) => one.id));
  const first = held[0].signature;
  const place = held.find((one) => one.signature.place !== null)?.signature.place ?? null;
  return {
    kind: 'figure',
    id: contentId('figure', members[0]),
    members,
    measure: weighed((one) => one.measure) ?? '',
    of: weighed((one) => one.of),
    place,
    quantity: first.quantity,
    asOf: held.find((one) => one.signature.asOf !== null)?.signature.asOf ?? null,
    saidBy: weighed((one) => one.saidBy),
    frame: first.frame,
    subject: first.subject,
    on: sortedSet(held.flatMap((one) => (one.signature.on === null ? [] : [one.signature.on])))[0] ?? null,
  };
}
