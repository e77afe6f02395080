const msPerDay = 86_400_000;

/** How many days lie from one day to another (`YYYY-MM-DD`, proleptic Gregorian); negative where the other is the earlier. */
export function daysFrom(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / msPerDay;
}

/** The day (`YYYY-MM-DD`) that lies so many days behind another, before it where the number is negative. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * msPerDay).toISOString().slice(0, 10);
}
