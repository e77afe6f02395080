/** One bar of a histogram: a month `YYYY-MM` or a year `YYYY`. */
export interface Bar {
  readonly value: string;
  readonly count: number;
  /** Of those, how many are planned. */
  readonly planned: number;
}

interface Count {
  readonly value: string;
  readonly count: number;
}

/** More bars than this are too thin to hit. */
const mostBars = 120;

/** Bars from the first to the last month with none left out; years where the months would be too many. Years that stand alone far off count too. */
export function spansOf(months: readonly Count[], planned: readonly Count[]): readonly Bar[] {
  const sorted = months.map(({ value }) => value).toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = monthsBetween(first, last);
  if (all.length <= mostBars) return barsOf(all, { months, planned });
  const years = [...new Set(sorted.map((month) => month.slice(0, 4)))];
  const every = Array.from({ length: Number(years.at(-1)) - Number(years[0]) + 1 }, (_, at) =>
    String(Number(years[0]) + at).padStart(4, '0'),
  );
  return barsOf(every.length <= mostBars ? every : years, {
    months: byYear(months),
    planned: byYear(planned),
  });
}

function barsOf(
  values: readonly string[],
  { months, planned }: { readonly months: readonly Count[]; readonly planned: readonly Count[] },
): readonly Bar[] {
  const [all, future] = [months, planned].map(
    (list) => new Map(list.map(({ value, count }) => [value, count])),
  );
  return values.map((value) => {
    const planned = future?.get(value) ?? 0;
    // The latest values are counted, and more of those that are planned lie among them than of all.
    return { value, count: Math.max(all?.get(value) ?? 0, planned), planned };
  });
}

function byYear(months: readonly Count[]): readonly Count[] {
  const groups = Map.groupBy(months, ({ value }) => value.slice(0, 4));
  return [...groups].map(([value, counts]) => ({
    value,
    count: counts.reduce((sum, one) => sum + one.count, 0),
  }));
}

/** Months from one to another, both included. */
function monthsBetween(first: string, last: string): readonly string[] {
  const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const start = numberOf(first);
  const length = Math.min(numberOf(last) - start + 1, mostBars + 1);
  return Array.from({ length }, (_, at) => {
    const month = start + at;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** Counts with a zero for each value that only others have, so that two histograms have the same bars. */
export function stepped(counts: readonly Count[], all: readonly Count[]): readonly Count[] {
  const own = new Map(counts.map(({ value, count }) => [value, count]));
  return [...new Set(all.map(({ value }) => value))].map((value) => ({ value, count: own.get(value) ?? 0 }));
}
