import { citesArticle, citesSentence, quotesOf } from './exported.ts';
import type { Exported, Line } from './exported.ts';
import type { GoldConflict } from './gold.ts';
import { expression, fold, literally, near } from './likeness.ts';

interface SideLine {
  readonly value?: unknown;
  readonly quantity?: { readonly low?: number | null; readonly high?: number | null } | null;
}

/** Kinds of conflict that tell one disagreement in two ways. */
const looseKinds: Readonly<Record<string, readonly string[]>> = {
  figure: ['swap', 'revision'],
  swap: ['figure'],
  revision: ['figure', 'date'],
  participants: ['denial'],
  'claim-denial': ['denial', 'participants'],
  date: ['revision'],
  office: ['participants'],
};

function holds(side: SideLine, wanted: number | string): boolean {
  if (typeof wanted === 'number') {
    return (
      near(side.quantity?.low, wanted) ||
      near(side.quantity?.high, wanted) ||
      fold(side.value).split(' ').includes(String(wanted))
    );
  }
  return fold(side.value).includes(fold(wanted)) || expression(literally(wanted)).test(quotesOf(side));
}

/** Whether two sides of a recorded conflict hold two of the gold's values or names apart, in the gold sentences. */
export function sameClash(exported: Exported, conflict: Line, gold: GoldConflict): boolean {
  const sides = (conflict['sides'] as readonly SideLine[] | undefined) ?? [];
  if (!sides.some((side) => citesArticle(exported, side, gold.in ?? []))) return false;
  const wanted: readonly (number | string)[] = gold.values ?? gold.names ?? [];
  const there = sides.filter((side) => citesSentence(exported, side, gold.cites));
  if (wanted.length < 2) return there.length >= 2;
  return there.some((a, i) =>
    there
      .slice(i + 1)
      .some((b) => wanted.some((v) => holds(a, v) && wanted.some((w) => w !== v && holds(b, w)))),
  );
}

/** The recorded conflicts that are one gold conflict. */
export function matchConflict(exported: Exported, gold: GoldConflict): readonly Line[] {
  return (exported.lines.get('conflict') ?? []).filter((conflict) => {
    const about = String(conflict['about']);
    return (
      (about === gold.kind || (looseKinds[gold.kind] ?? []).includes(about)) &&
      sameClash(exported, conflict, gold)
    );
  });
}

/** Ids of the gold's near misses that the record takes for conflicts. A revision is none. */
export function falseConflicts(exported: Exported): readonly string[] {
  const conflicts = (exported.lines.get('conflict') ?? []).filter((line) => line['about'] !== 'revision');
  return (exported.gold.notConflicts ?? [])
    .filter((miss) => conflicts.some((conflict) => sameClash(exported, conflict, miss)))
    .map((miss) => miss.id);
}
