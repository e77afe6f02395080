import { rowOf, type Row } from './rows.ts';

/** Rows that are read one after the other, and the edges that they keep to. */
export interface Column {
  readonly rows: readonly Row[];
  readonly left: number;
  readonly right: number;
}

/** A gutter: the empty strip between two columns. */
interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** So many rows on each side make columns; fewer are a table or a letterhead. */
const fewestRows = 4;
/** Rows of text fill their column by so much on average; the cells of a table do not. */
const smallestFill = 0.55;
/** The narrower of two columns is at least so wide beside the other: the first column of a table is narrower. */
const smallestShare = 0.4;
/** Columns stand apart by so much of their type's size at least. */
const narrowest = 0.8;
const deepest = 3;

const columnOf = (rows: readonly Row[]): Column => ({
  rows,
  left: rows.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
  right: rows.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
});

/** The parts of a row on both sides of a gutter; null where something stands across it. */
function partsOf(row: Row, gutter: Gutter): { readonly left: Row | null; readonly right: Row | null } | null {
  const left = row.runs.filter((run) => run.right <= gutter.left + 1);
  const right = row.runs.filter((run) => run.left >= gutter.right - 1);
  if (left.length + right.length < row.runs.length) return null;
  return {
    left: left.length > 0 ? rowOf(left) : null,
    right: right.length > 0 ? rowOf(right) : null,
  };
}

/** How many rows have something at each point from `from` on. */
function coverage(rows: readonly Row[], from: number, width: number): Uint16Array {
  const covered = new Uint16Array(width + 1);
  for (const { runs } of rows) {
    const seen = new Uint8Array(width + 1);
    for (const run of runs)
      seen.fill(1, Math.ceil(run.left - from), Math.max(0, Math.floor(run.right - from)));
    for (let at = 0; at <= width; at += 1) covered[at] += seen[at] ?? 0;
  }
  return covered;
}

/** The widest part of a strip in which as few rows as anywhere in it have something. */
function emptiest(covered: Uint16Array, from: number, until: number): readonly [from: number, until: number] {
  const fewest = Math.min(...covered.subarray(from, until));
  let [best, bestEnd, open] = [from, from, -1];
  for (let at = from; at <= until; at += 1) {
    const isEmpty = at < until && covered[at] === fewest;
    if (isEmpty && open === -1) open = at;
    if (isEmpty || open === -1) continue;
    if (at - open > bestEnd - best) [best, bestEnd] = [open, at];
    open = -1;
  }
  return [best, bestEnd];
}

/** Empty strips that few rows cross, inside the middle part of the text. */
function strips(rows: readonly Row[], { left, right }: Column): readonly Gutter[] {
  const width = Math.ceil(right - left);
  const covered = coverage(rows, left, width);
  const last = Math.floor(width * 0.85);
  const found: Gutter[] = [];
  let open = -1;
  for (let at = Math.floor(width * 0.15); at <= last; at += 1) {
    const isEmpty = at < last && (covered[at] ?? 0) <= rows.length / 2;
    if (isEmpty && open === -1) open = at;
    if (isEmpty || open === -1) continue;
    const [from, until] = emptiest(covered, open, at);
    found.push({ left: left + from, right: left + until });
    open = -1;
  }
  return found;
}

const fillOf = (rows: readonly Row[], width: number): number =>
  rows.reduce((sum, row) => sum + (row.right - row.left), 0) / (rows.length * width);

/** How well a strip parts rows into two columns: the rows on its poorer side; 0 where it does not. */
function worthOf(rows: readonly Row[], gutter: Gutter): number {
  const parts = rows.map((row) => partsOf(row, gutter));
  const crossing = parts.filter((one) => one === null).length;
  const left = parts.flatMap((one) => one?.left ?? []);
  const right = parts.flatMap((one) => one?.right ?? []);
  const poorer = Math.min(left.length, right.length);
  if (poorer < fewestRows || crossing > Math.max(left.length, right.length)) return 0;
  const [leftColumn, rightColumn] = [columnOf(left), columnOf(right)];
  const isBeside = right.some((row) => row.y < (left[0]?.y ?? 0) + 1 && row.y > (left.at(-1)?.y ?? 0) - 1);
  if (!isBeside || rightColumn.left - leftColumn.right < narrowest * (left[0]?.size ?? 0)) return 0;
  const [leftWidth, rightWidth] = [leftColumn.right - leftColumn.left, rightColumn.right - rightColumn.left];
  if (Math.min(leftWidth, rightWidth) < smallestShare * Math.max(leftWidth, rightWidth)) return 0;
  const fill = Math.min(fillOf(left, leftWidth), fillOf(right, rightWidth));
  return fill < smallestFill ? 0 : poorer;
}

function gutterOf(rows: readonly Row[]): Gutter | null {
  if (rows.length < fewestRows) return null;
  let best: { readonly gutter: Gutter; readonly worth: number } | null = null;
  for (const gutter of strips(rows, columnOf(rows))) {
    const worth = worthOf(rows, gutter);
    if (worth > (best?.worth ?? 0)) best = { gutter, worth };
  }
  return best?.gutter ?? null;
}

/**
 * Parts the rows of a page, given from head to foot, into columns in reading order: a row across both columns ends what stands above it, which is
 * read left column first. A page of one column, and a table, is one column.
 */
export function columnsOf(rows: readonly Row[], depth = 0): readonly Column[] {
  if (rows.length === 0) return [];
  const gutter = depth < deepest ? gutterOf(rows) : null;
  if (gutter === null) return [columnOf(rows)];
  const columns: Column[] = [];
  let [left, right, across]: [Row[], Row[], Row[]] = [[], [], []];
  const flush = (): void => {
    for (const zone of [across, left, right]) columns.push(...columnsOf(zone, depth + 1));
    [left, right, across] = [[], [], []];
  };
  for (const row of rows) {
    const parts = partsOf(row, gutter);
    if (parts === null && left.length + right.length > 0) flush();
    if (parts === null) across.push(row);
    if (parts?.left) left.push(parts.left);
    if (parts?.right) right.push(parts.right);
  }
  flush();
  return columns;
}
