import { daysFrom } from '../../model/iso-days.ts';
import type { RecordedOffice } from '../../model/record.ts';

/** How many days after a report an office may still be thought the same: half a year. */
const nearDays = 183;

/**
 * The office in which an actor did something on a day: the one that reports nearest to the day give it, at most half
 * a year off. Null where no report is so near, and without a day.
 */
export function officeOn(offices: readonly RecordedOffice[], day: string | null): RecordedOffice | null {
  if (day === null) return null;
  const near = offices
    .map((office) => ({ office, apart: daysApart(office.seenOn, day) }))
    .filter(({ apart }) => apart <= nearDays)
    .toSorted((a, b) => a.apart - b.apart);
  return near[0]?.office ?? null;
}

/** Days between a day and the stretch in which an office is given; 0 inside it, endless where no report is dated. */
function daysApart(seenOn: readonly string[], day: string): number {
  const [first, last = first] = seenOn;
  if (first === undefined) return Infinity;
  if (day < first) return daysFrom(day, first);
  return day > last ? daysFrom(last, day) : 0;
}
