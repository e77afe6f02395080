/** One measured figure of the table. */
export interface Measure {
  /** Stable key in floors.json: `treebank.las`. */
  readonly key: string;
  readonly value: number;
  /** `%` for shares (0–100), or the unit of a count or speed. */
  readonly unit: string;
  /** How many cases stand behind it; null for speeds. */
  readonly of: number | null;
}

/** One row of the table: something to be good at. */
export interface Row {
  readonly what: string;
  /** What the best known rival reaches, in words; empty where there is none. */
  readonly bestKnown: string;
  /** The figures, or null where the data it needs are missing. `data` is null where there is no data folder. */
  readonly measure: (data: string | null) => Promise<readonly Measure[] | null>;
  /** Aim of DESIGN for each key; a higher figure is better unless `lowerIsBetter`. */
  readonly aims: Readonly<Record<string, number>>;
  readonly lowerIsBetter?: boolean;
  /** False for what varies by machine: it has no floor. */
  readonly gated?: boolean;
  /** False for what takes a minute and has a smaller sibling among the tests: the eval alone holds its floor. */
  readonly inTests?: boolean;
}

/** A share in percent, to a tenth; 0 of 0 is 0. */
export function percent(right: number, of: number): number {
  return of === 0 ? 0 : Math.round((1000 * right) / of) / 10;
}
