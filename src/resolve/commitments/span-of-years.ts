/** Undertakings are followed over spans of three years: the number of the span of a day. */
export function spanOfYears(day: string): number {
  return Math.floor(Number(day.slice(0, 4)) / 3);
}
