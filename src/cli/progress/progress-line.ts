import { groupedDigits } from '../../model/quantity-in-words.ts';

/** How far a run has come. */
export interface Progressed {
  readonly done: number;
  /** How many there are; 0 where that is not known yet. */
  readonly total: number;
  /** Milliseconds since the first was begun. */
  readonly elapsedMs: number;
  /** What was read last. */
  readonly at: string;
}

/** So many must be done before the time left is told: the first wait for the models. */
const enoughToTell = 10;

/** "240/600  38/s  10 s left  wire/2025-10-30.txt". The rate and the time left come once there is enough to tell them from. */
export function progressLine({ done, total, elapsedMs, at }: Progressed): string {
  const rate = elapsedMs < 500 || done === 0 ? null : (done * 1000) / elapsedMs;
  const left = rate === null || done < enoughToTell || total <= done ? null : (total - done) / rate;
  return [
    total < done || total === 0 ? groupedDigits(done) : `${groupedDigits(done)}/${groupedDigits(total)}`,
    ...(rate === null ? [] : [`${rate < 10 ? rate.toFixed(1) : groupedDigits(Math.round(rate))}/s`]),
    ...(left === null ? [] : [`${timeInWords(left)} left`]),
    at,
  ]
    .filter((part) => part !== '')
    .join('  ');
}

/** Seconds in words: "8 s", "3 min", "2 h 5 min". */
export function timeInWords(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
