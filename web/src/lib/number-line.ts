import type { RecordedConflict } from '../../../src/model/record.ts';

/** One side on a line from 0 to 100, with room at both ends. */
interface Interval {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Where the sides of a conflict stand among each other; null where they are no numbers. */
export function numberLine(sides: RecordedConflict['sides']): readonly Interval[] | null {
  const ends = sides.flatMap(({ value, quantity }) => {
    const [low, high] = [quantity?.low ?? null, quantity?.high ?? null];
    const only = low ?? high;
    return only === null ? [] : [{ low: low ?? only, high: high ?? only, value }];
  });
  if (ends.length !== sides.length) return null;
  const [least, most] = [Math.min(...ends.map(({ low }) => low)), Math.max(...ends.map(({ high }) => high))];
  const place = (number: number): number =>
    most === least ? 50 : 12 + (76 * (number - least)) / (most - least);
  return ends.map(({ low, high, value }) => ({ from: place(low), to: place(high), label: value }));
}
