import { textOfRow, type Row } from './rows.ts';

/** Running heads and feet stand so many rows from the edge at most. */
const reach = 3;
/** Larger type than this share of the text's is a heading's, or a masthead's. */
const largestSize = 1.15;

/** "12", "- 12 -", "Page 3 of 9", "iv", "3/9". */
const pageNumber =
  /^(?:page|p\.)?\s*[-–—[(|]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—\])|]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i;

/**
 * What is the same of a row on several pages: its height on the page, and its words without what changes from page to page, its numbers. In large
 * type the numbers count: "Chapter 3" and "Chapter 4" are headings.
 */
function keyOf(row: Row, bodySize: number): string {
  const words = textOfRow(row).toLowerCase();
  return `${Math.round(row.y)} ${row.size > bodySize * largestSize ? words : words.replace(/\d+/g, '#')}`;
}

type Edge = (rows: readonly Row[]) => readonly Row[];

const top: Edge = (rows) => rows.slice(0, reach);
const bottom: Edge = (rows) => rows.slice(-reach).toReversed();

/** The rows that stand at one edge of several pages: of three, since each chapter may have its own; of two in a short paper. */
function repeated(pages: readonly (readonly Row[])[], edge: Edge, bodySize: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const rows of pages)
    for (const key of new Set(edge(rows).map((row) => keyOf(row, bodySize))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const fewest = pages.length < 7 ? 2 : 3;
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([key]) => key));
}

/** How many rows from the edge are heads or numbers, from the outside in: text begins with the first that is none. */
function edgeLength(rows: readonly Row[], repeats: ReadonlySet<string>, bodySize: number): number {
  const inner = rows.findIndex(
    (row) => !repeats.has(keyOf(row, bodySize)) && !pageNumber.test(textOfRow(row)),
  );
  return inner === -1 ? rows.length : inner;
}

/** Drops running heads and feet, which stand at the edge of several pages alike but for their numbers, and page numbers. */
export function withoutEdges(
  pages: readonly (readonly Row[])[],
  bodySize: number,
): readonly (readonly Row[])[] {
  const [heads, feet] = [repeated(pages, top, bodySize), repeated(pages, bottom, bodySize)];
  return pages.map((rows) => {
    const below = rows.slice(edgeLength(top(rows), heads, bodySize));
    return below.slice(0, below.length - edgeLength(bottom(below), feet, bodySize));
  });
}
