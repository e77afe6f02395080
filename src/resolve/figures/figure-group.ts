import type { PartialDate } from '../../model/dates.ts';
import { daysApart } from '../date-spans.ts';
import type { FigureFact } from '../facts.ts';
import type { Counted, FigureSignature } from '../signature.ts';

/** Claims of one value of one measure. */
export interface FigureGroup {
  readonly members: readonly Counted<FigureSignature>[];
  readonly fact: FigureFact;
}

/** Whether two figures may hold for the same time; a date that is not known may be any. */
export function datesMeet(a: PartialDate | null, b: PartialDate | null): boolean {
  return a === null || b === null || daysApart(a, b) <= 0;
}
