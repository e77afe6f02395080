import { falseConflicts, matchConflict } from './conflicts.ts';
import type { Exported, Line } from './exported.ts';
import { fold } from './likeness.ts';
import { matchActor, matchCommitment, matchEvent, matchFigure, matchStatement } from './matchers.ts';
import type { NoteSlot } from './matchers.ts';
import { scorePrecision } from './precision.ts';
import type { PrecisionScore } from './precision.ts';

/** How many of the gold facts of one kind the record has. */
export interface KindScore {
  readonly kind: string;
  readonly found: number;
  readonly of: number;
  /** Exported facts beyond the first for one gold fact, over all gold facts found. */
  readonly repeats: number;
  readonly predicted: number;
  readonly misses: readonly string[];
}

/** A record held against its gold. */
export interface RecordScore {
  readonly kinds: readonly KindScore[];
  /** Empty where the gold answers no article in full. */
  readonly precision: readonly PrecisionScore[];
  readonly slots: ReadonlyMap<string, { readonly right: number; readonly of: number }>;
  readonly falseActors: readonly string[];
  readonly falseConflicts: readonly string[];
  readonly nearMisses: number;
  /** Gold articles that the record has read. */
  readonly articles: number;
}

/** Scores an exported record: recall and precision by kind, slots of what was found, repeats, false actors, false conflicts. */
export function scoreRecord(exported: Exported): RecordScore {
  const slots = new Map<string, { right: number; of: number }>();
  const note: NoteSlot = (name, right) => {
    const slot = slots.get(name) ?? { right: 0, of: 0 };
    slots.set(name, { right: slot.right + Number(right), of: slot.of + 1 });
  };
  const { gold } = exported;
  const kinds = [
    scoreKind(exported, 'actor', { facts: gold.actors, match: (fact) => matchActor(exported, fact, note) }),
    scoreKind(exported, 'event', { facts: gold.events, match: (fact) => matchEvent(exported, fact, note) }),
    scoreKind(exported, 'statement', {
      facts: gold.statements,
      match: (fact) => matchStatement(exported, fact, note),
    }),
    scoreKind(exported, 'commitment', {
      facts: gold.commitments,
      match: (f) => matchCommitment(exported, f, note),
    }),
    scoreKind(exported, 'figure', {
      facts: gold.figures,
      match: (fact) => matchFigure(exported, fact, note),
    }),
    scoreKind(exported, 'conflict', {
      facts: gold.conflicts,
      match: (fact) => matchConflict(exported, fact),
    }),
  ];
  return {
    kinds,
    precision: scorePrecision(exported),
    slots,
    falseActors: falseActors(exported),
    falseConflicts: falseConflicts(exported),
    nearMisses: gold.notConflicts?.length ?? 0,
    articles: new Set(exported.keyOfArticle.values()).size,
  };
}

interface Facts<F> {
  readonly facts: readonly F[] | undefined;
  readonly match: (fact: F) => readonly Line[];
}

function scoreKind<F extends { readonly id: string; readonly optional?: boolean }>(
  exported: Exported,
  kind: string,
  { facts = [], match }: Facts<F>,
): KindScore {
  let found = 0;
  let repeats = 0;
  const misses: string[] = [];
  let of = 0;
  for (const fact of facts) {
    // What is optional is matched too: its slots count where it is found.
    const lines = match(fact);
    if (fact.optional === true) continue;
    of += 1;
    found += Number(lines.length > 0);
    repeats += Math.max(0, lines.length - 1);
    if (lines.length === 0) misses.push(fact.id);
  }
  return {
    kind,
    found,
    of,
    repeats,
    predicted: exported.lines.get(kind)?.length ?? 0,
    misses,
  };
}

function falseActors(exported: Exported): readonly string[] {
  const names = new Set((exported.lines.get('actor') ?? []).map((actor) => fold(actor['name'])));
  return (exported.gold.notActors ?? []).filter((name) => names.has(fold(name)));
}
