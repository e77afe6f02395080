import type { RecordedConflict } from '../../src/model/record.ts';
import type { Store } from '../../src/record/store.ts';
import { foundAs, plantedKinds, type Mark, type PlantedKind } from '../world/truth.ts';
import type { Truth } from './load.ts';

/** How the conflicts of the record compare with what was planted. */
export interface Verdict {
  readonly planted: ReadonlyMap<PlantedKind, number>;
  readonly found: ReadonlyMap<PlantedKind, number>;
  /** Conflicts by kind, and those of them that nothing planted explains. */
  readonly alarms: ReadonlyMap<string, number>;
  readonly falseAlarms: readonly RecordedConflict[];
  /** Planted contradictions that no conflict shows, by number, with the articles that carry them. */
  readonly missed: readonly { readonly kind: PlantedKind; readonly articles: readonly string[] }[];
}

const pageSize = 2000;

/** Judges every conflict of the record. */
export async function judge(store: Store, truth: Truth): Promise<Verdict> {
  const seen = new Set<number>();
  const alarms = new Map<string, number>();
  const falseAlarms: RecordedConflict[] = [];
  for await (const conflict of conflictsOf(store)) {
    count(alarms, conflict.about);
    const marks = marksOf(conflict, truth);
    for (const { planted } of marks) seen.add(planted);
    if (marks.length === 0) falseAlarms.push(conflict);
  }
  return { ...tally(truth, seen), alarms, falseAlarms };
}

/** The planted contradictions that a conflict shows: one of its sides cites the sentence, and it is of a fitting kind. */
function marksOf(conflict: RecordedConflict, truth: Truth): readonly Mark[] {
  return conflict.sides
    .flatMap((side) => side.citations)
    .flatMap(({ article, sentence }) =>
      (truth.get(article) ?? []).filter(
        (mark) => mark.sentence === sentence && foundAs[mark.kind].includes(conflict.about),
      ),
    );
}

async function* conflictsOf(store: Store): AsyncGenerator<RecordedConflict> {
  const listed = await store.list({ kind: 'conflict', limit: 10_000_000 });
  for (let from = 0; from < listed.length; from += pageSize) {
    for (const one of listed.slice(from, from + pageSize)) if (one.kind === 'conflict') yield one;
  }
}

function tally(truth: Truth, seen: ReadonlySet<number>): Pick<Verdict, 'planted' | 'found' | 'missed'> {
  const kinds = new Map<number, PlantedKind>();
  const where = new Map<number, string[]>();
  for (const [article, marks] of truth) {
    for (const { planted, kind } of marks) {
      // A change of a target counts as told where some article tells it by itself.
      if (kinds.get(planted) !== 'told revision') kinds.set(planted, kind);
      where.set(planted, [...(where.get(planted) ?? []).slice(0, 4), article]);
    }
  }
  const planted = new Map<PlantedKind, number>();
  const found = new Map<PlantedKind, number>();
  const missed: { kind: PlantedKind; articles: readonly string[] }[] = [];
  for (const [number, kind] of kinds) {
    count(planted, kind);
    if (seen.has(number)) count(found, kind);
    else missed.push({ kind, articles: where.get(number) ?? [] });
  }
  return {
    planted,
    found,
    missed: missed.toSorted((a, b) => plantedKinds.indexOf(a.kind) - plantedKinds.indexOf(b.kind)),
  };
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
