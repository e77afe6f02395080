import type { RecordedOffice } from '../../../src/model/record.ts';
import { scaleOf, yearsOf } from './calendar.ts';

/** An office as a bar on a line from 0 to 100: solid where texts state it, else from the first to the last day on which it is seen. */
export interface TenureBar {
  readonly from: number;
  readonly to: number;
  readonly isStated: boolean;
  readonly office: string;
  readonly years: string;
}

/** The offices of which some day is known as bars, in the order given. */
export function tenureBars(offices: readonly RecordedOffice[]): readonly TenureBar[] {
  const known = offices.flatMap((office) => {
    const days = [office.from, ...office.seenOn, office.to].flatMap((day) =>
      day === null ? [] : (yearsOf(day) ?? []),
    );
    return days.length === 0
      ? []
      : [
          {
            office,
            from: Math.min(...days.map(({ from }) => from)),
            to: Math.max(...days.map(({ to }) => to)),
          },
        ];
  });
  const place = scaleOf(
    known.flatMap(({ from, to }) => [from, to]),
    { from: 0, to: 100 },
  );
  return known.map(({ office, from, to }) => ({
    from: place(from),
    to: place(to),
    isStated: office.from !== null || office.to !== null,
    office: office.of === null ? office.title : `${office.title}, ${office.of}`,
    years: tenureInWords(office),
  }));
}

/** The days of an office: stated with open ends, or seen. */
export function tenureInWords({ from, to, seenOn }: RecordedOffice): string {
  if (from !== null || to !== null) return `${from ?? '…'} – ${to ?? '…'}`;
  const [first, last] = [seenOn[0], seenOn.at(-1)];
  return first === undefined ? '' : first === last ? `seen ${first}` : `seen ${first} – ${last}`;
}
