import type { PartialDate } from '../../model/dates.ts';
import type { MeasureParts } from '../../model/measure.ts';
import type { FigureWording } from '../../model/wording.ts';
import { heaviest } from '../heaviest.ts';
import { compareText, sortedSet } from '../../model/order.ts';
import { canonicalJson, contentId } from '../canonical.ts';
import { spanDays } from '../date-spans.ts';
import type { ConflictFact, FigureFact } from '../facts.ts';
import type { Counted, FigureSignature } from '../signature.ts';
import { findFigureConflicts } from './figure-conflicts.ts';
import { datesMeet, type FigureGroup } from './figure-group.ts';

/** What the fold of a figure block gives. */
export interface ResolvedFigures {
  readonly figures: readonly FigureFact[];
  readonly conflicts: readonly ConflictFact[];
}

/** Figures of other blocks that a fold looks at (see `BlockMembers`), and the words of figures. */
interface Beside {
  readonly beside: readonly Counted<FigureSignature>[];
  readonly around: () => readonly Counted<FigureSignature>[];
  readonly wording: FigureWording;
}

/**
 * The figures of one block: claims with the same head, owner, frame and quantity are one where their
 * qualifying words, places and dates allow it.
 * Conflicts are found between groups, and with figures beside the block, of which it makes none itself; both lists are sorted by id.
 */
export function resolveFigures(
  members: readonly Counted<FigureSignature>[],
  { beside, around, wording }: Beside,
): ResolvedFigures {
  const groups = groupsOf(members);
  return {
    figures: groups.map((one) => one.fact),
    conflicts: findFigureConflicts(groups, {
      beside: groupsOf(beside),
      around: () => groupsOf(around()),
      wording,
    }),
  };
}

function groupsOf(members: readonly Counted<FigureSignature>[]): readonly FigureGroup[] {
  const sorted = members.toSorted((a, b) => compareText(a.id, b.id));
  const alike = Map.groupBy(sorted, ({ signature }) =>
    canonicalJson([
      signature.subject.head,
      signature.subject.whose,
      signature.frame,
      signature.quantity,
      signature.status === 'denied',
    ]),
  );
  return [...alike.values()]
    .flatMap(partBySubject)
    .map((held): FigureGroup => ({ members: held, fact: figureFact(held) }))
    .toSorted((a, b) => compareText(a.fact.id, b.fact.id));
}

/** Parts claims whose words, places or dates of validity do not meet; the fullest subject leads. */
function partBySubject(
  alike: readonly Counted<FigureSignature>[],
): readonly (readonly Counted<FigureSignature>[])[] {
  const parts: Counted<FigureSignature>[][] = [];
  const fullest = alike.toSorted(
    (a, b) =>
      b.signature.subject.words.length - a.signature.subject.words.length ||
      shortness(a.signature.asOf) - shortness(b.signature.asOf) ||
      compareText(a.id, b.id),
  );
  for (const one of fullest) {
    const part = parts.find((held) => held.every((other) => sameThing(other.signature, one.signature)));
    if (part === undefined) parts.push([one]);
    else part.push(one);
  }
  return parts;
}

function sameThing(a: FigureSignature, b: FigureSignature): boolean {
  const [one, two] = [a.subject, b.subject];
  const words = new Set(one.words);
  if (!two.words.every((word) => words.has(word))) return false;
  if (one.where !== '' && two.where !== '' && one.where !== two.where) return false;
  if (one.country !== '' && two.country !== '' && one.country !== two.country) return false;
  return datesMeet(a.asOf, b.asOf);
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
  const places = held.flatMap(({ signature }) => signature.place ?? []);
  const place = places.find(({ basis }) => basis === 'stated') ?? places[0] ?? null;
  return {
    kind: 'figure',
    id: contentId('figure', members[0]),
    members,
    measure: weighed((one) => one.measure) ?? '',
    of: weighed((one) => one.of),
    measureParts: fullestParts(held),
    place,
    quantity: first.quantity,
    asOf: held.find((one) => one.signature.asOf !== null)?.signature.asOf ?? null,
    saidBy: weighed((one) => one.saidBy),
    frame: first.frame,
    subject: first.subject,
    on: sortedSet(held.flatMap((one) => (one.signature.on === null ? [] : [one.signature.on])))[0] ?? null,
  };
}

/** The parts of the report that tells most of them; the first of those that tell as much. */
function fullestParts(held: readonly Counted<FigureSignature>[]): MeasureParts | null {
  const told = (parts: MeasureParts): number => Object.values(parts).filter((part) => part !== null).length;
  let best: MeasureParts | null = null;
  for (const { signature } of held) {
    const parts = signature.measureParts ?? null;
    if (parts !== null && (best === null || told(parts) > told(best))) best = parts;
  }
  return best;
}
