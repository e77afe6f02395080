import { withoutBullet } from '../../markup-marks.ts';
import type { Column } from './columns.ts';
import { textOfRow, type Row } from './rows.ts';

/** One line with where it stands; `column` is the number of its column in reading order. */
interface Line extends Row {
  readonly text: string;
  readonly column: number;
  readonly edges: Column;
}

/** The lines of one paragraph. */
export interface Paragraph {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Lines further apart than this share of the usual distance are two paragraphs. */
const paragraphGap = 1.3;
/** An indent is at least so much of the type's size. */
const indent = 0.7;
const sizeChange = 0.6;

const endsSentence = (text: string): boolean => /[.!?:;。][”"'’»)\]]*$/.test(text);

function linesOf(columns: readonly Column[]): readonly Line[] {
  return columns.flatMap((edges, column) =>
    edges.rows.map((row): Line => ({ ...row, text: textOfRow(row), column, edges })),
  );
}

/** The distance between lines of one paragraph for each size of type: the commonest one. */
function leadings(lines: readonly Line[]): (size: number) => number {
  const counts = new Map<number, Map<number, number>>();
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before?.column !== line.column || Math.abs(before.size - line.size) > sizeChange) return;
    const [size, distance] = [Math.round(line.size), Math.round((before.y - line.y) * 2) / 2];
    const ofSize = counts.get(size) ?? new Map<number, number>();
    counts.set(size, ofSize.set(distance, (ofSize.get(distance) ?? 0) + 1));
  });
  return (size) => {
    const ofSize = [...(counts.get(Math.round(size)) ?? [])];
    // Of two distances that are as common the smaller one: a page of one-line paragraphs has only their gaps.
    const [distance] = ofSize.reduce((best, one) => (one[1] > best[1] ? one : best), [size * 1.25, 0]);
    return Math.min(distance, size * 2.2);
  };
}

/** Whether the next line's first word had room at the end of this one, so that this one ends its paragraph. */
function endsShort(line: Line, next: Line): boolean {
  const width = (next.right - next.left) / Math.max(1, next.text.length);
  const word = next.text.split(' ', 1)[0] ?? '';
  return line.right + width * (word.length + 1) < line.edges.right - line.size * 0.5;
}

function isIndented(line: Line): boolean {
  return line.left > line.edges.left + indent * line.size;
}

function beginsInColumn(before: Line, line: Line, leading: number): boolean {
  if (before.y - line.y > paragraphGap * leading) return true;
  if (withoutBullet(line.text) !== null && (endsShort(before, line) || endsSentence(before.text)))
    return true;
  if (isIndented(line) && line.left > before.left + indent * line.size)
    return withoutBullet(before.text) === null && !isIndented(before);
  return endsShort(before, line) && (endsSentence(before.text) || /^[\p{Lu}\d“"]/u.test(line.text));
}

/** Whether a line opens a paragraph. A sentence that goes on in the next column or on the next page is one paragraph. */
function begins(before: Line | undefined, line: Line, leadingOf: (size: number) => number): boolean {
  if (before === undefined || Math.abs(before.size - line.size) > sizeChange) return true;
  if (before.column === line.column) return beginsInColumn(before, line, leadingOf(line.size));
  return endsSentence(before.text) || withoutBullet(line.text) !== null;
}

/** Joins the lines of columns, given in reading order, into paragraphs: by gaps, indents, bullets, sizes and short last lines. */
export function paragraphsOf(columns: readonly Column[]): readonly Paragraph[] {
  const lines = linesOf(columns).filter(({ text }) => text !== '');
  const leadingOf = leadings(lines);
  const paragraphs: { readonly lines: string[]; readonly size: number }[] = [];
  lines.forEach((line, at) => {
    if (begins(lines[at - 1], line, leadingOf)) paragraphs.push({ lines: [line.text], size: line.size });
    else paragraphs.at(-1)?.lines.push(line.text);
  });
  return paragraphs;
}
