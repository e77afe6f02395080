import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure, Row } from './row.ts';

const path = join(import.meta.dirname, 'floors.json');

/** The figures reached so far, and the data they were reached on. */
export interface Floors {
  /** Fingerprint of the data folder; floors of rows that need it hold for no other data. */
  readonly fingerprint: string;
  readonly floors: Readonly<Record<string, number>>;
}

/** Reads eval/floors.json. */
export function loadFloors(): Floors {
  return JSON.parse(readFileSync(path, 'utf8')) as Floors;
}

/** Writes eval/floors.json with the floors raised as `raiseFloors` does. */
export function saveFloors(old: Floors, measures: readonly MeasuredRow[], options: SaveOptions): Floors {
  const saved = raiseFloors(old, measures, options);
  writeFileSync(path, `${JSON.stringify(saved, null, 2)}\n`);
  return saved;
}

/** Raises floors that were beaten; lowers one only when `lower` says so. What was not measured keeps its floor. Keys are sorted. */
export function raiseFloors(old: Floors, measures: readonly MeasuredRow[], options: SaveOptions): Floors {
  const floors = new Map(Object.entries(old.floors));
  for (const { row, measures: found } of measures.filter((measured) => measured.row.gated !== false)) {
    for (const measure of found) {
      const floor = floors.get(measure.key);
      if (floor === undefined || options.lower || beats(row, measure, floor))
        floors.set(measure.key, measure.value);
    }
  }
  const sorted = [...floors].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { fingerprint: options.fingerprint, floors: Object.fromEntries(sorted) };
}

/** A row with what was measured. */
export interface MeasuredRow {
  readonly row: Row;
  readonly measures: readonly Measure[];
}

interface SaveOptions {
  readonly fingerprint: string;
  readonly lower: boolean;
}

function beats(row: Row, measure: Measure, floor: number): boolean {
  return row.lowerIsBetter === true ? measure.value < floor : measure.value > floor;
}

/** Whether the measure is worse than its floor; a measure without a floor is not. */
export function fallsShort(row: Row, measure: Measure, floors: Floors): boolean {
  const floor = floors.floors[measure.key];
  if (floor === undefined) return false;
  return row.lowerIsBetter === true ? measure.value > floor : measure.value < floor;
}
