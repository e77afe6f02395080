import { dayOfNumber, isoDay, numberOfDay, type Day } from '../model/calendar.ts';

/** A calendar by which pages of some countries tell their days. */
export type OtherCalendar = 'persian' | 'islamic-umalqura' | 'buddhist';

const dayMs = 86_400_000;
/** The Thai year is ahead of ours by so much; months and days are the same. */
const buddhistAhead = 543;
/** A lunar month and year in days, on average. */
const lunarMonth = 29.530_589;
const lunarYear = 354.367_07;
const lunarEpoch = numberOfDay({ year: 622, month: 7, day: 18 });

const parts = { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' } as const;
const formats = {
  persian: new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', parts),
  'islamic-umalqura': new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', parts),
};

/** About which day, as a number, a day of the calendar is: no more than three days off. */
function aboutWhen(calendar: keyof typeof formats, { year, month, day }: Day): number {
  if (calendar === 'islamic-umalqura')
    return Math.round(lunarEpoch + (year - 1) * lunarYear + (month - 1) * lunarMonth + day - 1);
  // Six months of 31 days, then of 30, from the spring equinox on.
  const daysBefore = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  return numberOfDay({ year: year + 621, month: 3, day: 21 }) + daysBefore + day - 1;
}

function isThatDay(calendar: keyof typeof formats, number: number, wanted: Day): boolean {
  const found = new Map(
    formats[calendar].formatToParts(number * dayMs).map(({ type, value }) => [type, Number(value)]),
  );
  return (
    found.get('year') === wanted.year &&
    found.get('month') === wanted.month &&
    found.get('day') === wanted.day
  );
}

const offsets = [0, -1, 1, -2, 2, -3, 3];

/**
 * The day of our calendar, `YYYY-MM-DD`, that a day of another calendar is; null where that has no such day. The lunar months are those of Umm al-Qura, which
 * Saudi Arabia uses: elsewhere a month may begin a day earlier or later.
 */
export function dayOfCalendar(calendar: OtherCalendar, wanted: Day): string | null {
  if (calendar === 'buddhist') {
    const day = { ...wanted, year: wanted.year - buddhistAhead };
    const iso = isoDay(day);
    return isoDay(dayOfNumber(numberOfDay(day))) === iso ? iso : null;
  }
  const about = aboutWhen(calendar, wanted);
  const offset = offsets.find((one) => isThatDay(calendar, about + one, wanted));
  return offset === undefined ? null : isoDay(dayOfNumber(about + offset));
}
