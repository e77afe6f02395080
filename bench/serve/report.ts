import type { Answered } from './ask.ts';

/** Lines that say how long the answers of each sort took, in milliseconds, and how many were no answers. */
export function loadLines(answered: readonly Answered[], seconds: number): readonly string[] {
  const sorts = [...Map.groupBy(answered, (one) => one.sort)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const quick = answered.filter(({ sort }) => sort.startsWith('list') || sort === 'search');
  return [
    `${'sort'.padEnd(24)}${['asked', 'p50', 'p95', 'p99', 'max', 'errors'].map((one) => one.padStart(9)).join('')}`,
    ...sorts.map(([sort, some]) => lineOf(sort, some)),
    lineOf('lists and search', quick),
    lineOf('all', answered),
    `${(answered.length / seconds).toFixed(0)} answers a second`,
  ];
}

function lineOf(sort: string, some: readonly Answered[]): string {
  const times = some.map((one) => one.ms).toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.floor(times.length * share)] ?? times.at(-1) ?? 0).toFixed(1);
  const errors = some.filter((one) => one.status >= 400).length;
  const cells = [
    String(some.length),
    at(0.5),
    at(0.95),
    at(0.99),
    (times.at(-1) ?? 0).toFixed(1),
    String(errors),
  ];
  return `${sort.padEnd(24)}${cells.map((one) => one.padStart(9)).join('')}`;
}
