import type { PartialDate } from '../../model/dates.ts';
import { middleOf } from '../date-spans.ts';

/** What tells when a figure holds. */
interface Timed {
  readonly asOf: PartialDate | null;
  readonly frame: 'actual' | 'target' | 'forecast';
  /** First day of the month of the report, or of the first. */
  readonly on: string | null;
}

/**
 * The time within which a figure is set against others: the year that it is given for, else the quarter of its report, since
 * beyond that growth is the likelier reading. Targets and forecasts are held against all that were set before
 * them (`set`). Empty where no day is known.
 */
export function figurePeriod({ asOf, frame, on }: Timed): string {
  if (frame !== 'actual') return 'set';
  if (asOf !== null) return `of ${middleOf(asOf).slice(0, 4)}`;
  return on === null ? '' : `${on.slice(0, 4)}q${Math.ceil(Number(on.slice(5, 7)) / 3)}`;
}

const quarterBlock = /^(figure:.*:)\d{4}q\d$/u;

/** The block of the figures that no day is known for, which the fold of a quarter looks at too; null for all other blocks. */
export function undatedBeside(block: string): string | null {
  return quarterBlock.exec(block)?.[1] ?? null;
}

const residentsQuarter = /^(figure:people:residents:.*:)(\d{4})q(\d)$/u;

/**
 * The blocks of the quarters before and after, in which a swap of two communities may find who gives them rightly; none for other
 * blocks. The relation goes both ways.
 */
export function quartersAround(block: string): readonly string[] {
  const found = residentsQuarter.exec(block);
  if (found === null) return [];
  const [, stem, year, quarter] = found;
  const at = Number(year) * 4 + Number(quarter) - 1;
  return [at - 1, at + 1].map((one) => `${stem}${Math.floor(one / 4)}q${(one % 4) + 1}`);
}

/** Whether a block holds the figures of a subject that no day is known for. */
export function isUndated(block: string): boolean {
  return block.startsWith('figure:') && block.endsWith(':');
}
