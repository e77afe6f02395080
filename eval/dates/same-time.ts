/** A TIMEX3 value on the calendar line, or as a length, or as it stands. */
type Measured =
  | { readonly kind: 'days'; readonly first: number; readonly last: number }
  | { readonly kind: 'length'; readonly days: number }
  | { readonly kind: 'sign'; readonly sign: string };

/**
 * Whether two TIMEX3 values say the same: the same days of the calendar (a time of day is passed over), the same
 * length, or the same sign (PRESENT_REF, PXY …). `2004-W47` and `2004-11-15/2004-11-21` are the same days.
 */
export function sameTime(one: string, other: string): boolean {
  const [a, b] = [measure(one), measure(other)];
  if (a.kind === 'days' && b.kind === 'days') return a.first === b.first && a.last === b.last;
  if (a.kind === 'length' && b.kind === 'length') return Math.abs(a.days - b.days) < 0.01 * a.days;
  return a.kind === 'sign' && b.kind === 'sign' && a.sign === b.sign;
}

const day = 86_400_000;
const utc = (year: number, month: number, date: number): number => Date.UTC(year, month, date) / day;

function measure(value: string): Measured {
  const text = value.replace(/-XX.*$/, '').replace(/X+$/, (run) => run);
  const range = /^([^/]+)\/([^/]+)$/.exec(text);
  if (range) return joined(measure(range[1] ?? ''), measure(range[2] ?? ''), value);
  return calendar(text) ?? length(value) ?? { kind: 'sign', sign: value };
}

function joined(first: Measured, last: Measured, value: string): Measured {
  if (first.kind !== 'days' || last.kind !== 'days') return { kind: 'sign', sign: value };
  return { kind: 'days', first: first.first, last: last.last };
}

function calendar(text: string): Measured | null {
  const full = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(text);
  if (full) return span(utc(Number(full[1]), Number(full[2]) - 1, Number(full[3])), 1);
  const week = /^(\d{4})-W(\d\d?)(-WE)?$/.exec(text);
  if (week) return weekSpan(Number(week[1]), Number(week[2]), week[3] !== undefined);
  const part = /^(\d{4})-(?:(\d\d)|Q(\d)|H(\d)|(SP|SU|FA|WI))$/.exec(text);
  if (part) return partSpan(part);
  const years = /^(\d{2,4})$/.exec(text)?.[1];
  if (!years) return null;
  const width = 10 ** (4 - years.length);
  const first = Number(years) * width;
  return { kind: 'days', first: utc(first, 0, 1), last: utc(first + width, 0, 1) - 1 };
}

function span(first: number, days: number): Measured {
  return { kind: 'days', first, last: first + days - 1 };
}

function partSpan(part: RegExpExecArray): Measured {
  const year = Number(part[1]);
  const [month, size] = part[2]
    ? [Number(part[2]) - 1, 1]
    : part[3]
      ? [Number(part[3]) * 3 - 3, 3]
      : part[4]
        ? [Number(part[4]) * 6 - 6, 6]
        : [{ SP: 2, SU: 5, FA: 8, WI: 11 }[part[5] ?? ''] ?? 0, 3];
  return { kind: 'days', first: utc(year, month, 1), last: utc(year, month + size, 1) - 1 };
}

function weekSpan(year: number, week: number, weekend: boolean): Measured {
  const fourth = utc(year, 0, 4);
  const monday = fourth - ((fourth + 3) % 7) + (week - 1) * 7;
  return weekend ? span(monday + 5, 2) : span(monday, 7);
}

const lengths: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1, Q: 90 };
const clockLengths: Readonly<Record<string, number>> = { H: 1 / 24, M: 1 / 1440, S: 1 / 86_400 };

function length(value: string): Measured | null {
  const match = /^P(T?)(\d+(?:\.\d+)?)([YMWDQHS])$/.exec(value);
  if (!match) return null;
  const table = match[1] ? clockLengths : lengths;
  return { kind: 'length', days: Number(match[2]) * (table[match[3] ?? ''] ?? 0) };
}
