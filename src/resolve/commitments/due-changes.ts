import type { PartialDate } from '../../model/dates.ts';
import type { Quantity } from '../../model/quantity.ts';
import { daysApart } from '../date-spans.ts';
import { agree } from '../figures/interval.ts';

/** Whether both give a day, and the days cannot be one. */
export const dueChanges = (a: PartialDate | null, b: PartialDate | null): boolean =>
  a !== null && b !== null && daysApart(a, b) > 0;

/** Whether two sums or counts are of one currency, or of one unit where they have none. */
export const sameUnit = (a: Quantity, b: Quantity): boolean =>
  a.currency === b.currency && (a.currency !== null || a.unit === b.unit);

/** Whether both give a sum of one unit, and the sums cannot be one. */
export const sumChanges = (a: Quantity | null, b: Quantity | null): boolean =>
  a !== null && b !== null && sameUnit(a, b) && !agree(a, b);
