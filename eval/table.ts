import { fallsShort } from './floors.ts';
import type { Floors } from './floors.ts';
import type { Measure, Row } from './row.ts';

const columns = [44, 30, 10, 8, 8, 8] as const;

function line(cells: readonly string[]): string {
  return cells
    .map((cell, i) => (i < 2 ? cell.padEnd(columns[i]) : cell.padStart(columns[i] ?? 0)))
    .join('  ');
}

/** The table's first line. */
export const heading: string = `${line(['what', 'figure', 'value', 'cases', 'floor', 'aim'])}  best known`;

/** One line of the table; `floors` is null where they do not hold for the data. */
export function formatMeasure(row: Row, measure: Measure, floors: Floors | null): string {
  const floor = floors?.floors[measure.key];
  const aim = row.aims[measure.key];
  const cells = [
    row.what,
    measure.key,
    `${measure.value}${measure.unit === '%' ? '%' : ''}`,
    measure.of === null ? '' : String(measure.of),
    floor === undefined ? '' : String(floor),
    aim === undefined ? '' : String(aim),
  ];
  const mark = floors !== null && fallsShort(row, measure, floors) ? '  BELOW ITS FLOOR' : '';
  return `${line(cells)}  ${row.bestKnown}${mark}`;
}
