import type { Run } from './pdf-pages.ts';

/** The runs of one baseline, from left to right. */
export interface Row {
  readonly runs: readonly Run[];
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** The size in which most of its letters are set, in points. */
  readonly size: number;
}

/** Runs whose baselines are nearer than this share of their size stand in one row: raised marks of notes do. */
const sameRow = 0.4;
/** A wider gap than this share of the size is a blank between words. */
const blankGap = 0.15;

/** The size in which most letters are set. */
export function usualSize(runs: readonly Run[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of runs) {
    const rounded = Math.round(size * 4) / 4;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** A row of some runs; the mark of a note that is raised behind a word is left out. */
export function rowOf(runs: readonly Run[]): Row {
  const ordered = runs.toSorted((a, b) => a.left - b.left);
  const size = usualSize(ordered);
  const kept = ordered.filter((run, at) => at === 0 || !isNoteMark(run, size));
  const y = kept.find((run) => Math.abs(run.size - size) < 0.3)?.y ?? kept[0]?.y ?? 0;
  return {
    runs: kept,
    y,
    left: kept[0]?.left ?? 0,
    right: kept.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
    size,
  };
}

function isNoteMark({ text, size }: Run, usual: number): boolean {
  return size < 0.8 * usual && /^\s*(?:\[?\d{1,3}\]?|[*†‡§¶]{1,3})(?:,\d{1,3})*\s*$/.test(text);
}

/** The rows of a page, from its head to its foot. */
export function rowsOf(runs: readonly Run[]): readonly Row[] {
  const rows: { readonly runs: Run[]; readonly y: number; largest: number }[] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.left - b.left)) {
    const open = rows.at(-1);
    if (open === undefined || open.y - run.y > sameRow * Math.max(run.size, open.largest)) {
      rows.push({ runs: [run], y: run.y, largest: run.size });
      continue;
    }
    open.runs.push(run);
    open.largest = Math.max(open.largest, run.size);
  }
  return rows.map((row) => rowOf(row.runs));
}

/** The words of a row, with a blank wherever two runs stand apart. */
export function textOfRow({ runs, size }: Row): string {
  let text = '';
  let right = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    const isApart = run.left - right > blankGap * size && !/\s$/.test(text);
    text += (isApart ? ' ' : '') + run.text;
    right = run.right;
  }
  return text.replace(/\s+/g, ' ').trim();
}
