import type { WebLimits } from './web-limits.ts';

/** Servers that ask for more than a week are asked again after one. */
const longestMs = 7 * 86_400_000;

/**
 * How long a server asks to be left alone, in milliseconds from `nowMs`: seconds, or a date. Null where it does not say.
 *
 * Source: RFC 9110, 10.2.3.
 */
export function readRetryAfter(words: string | undefined, nowMs: number): number | null {
  const text = words?.trim() ?? '';
  if (/^\d{1,10}$/.test(text)) return Math.min(Number(text) * 1000, longestMs);
  const until = /[A-Za-z]{3}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(until) ? null : Math.min(Math.max(0, until - nowMs), longestMs);
}

/** The wait before retry number `n`, from 0: it doubles each time, and half of it is left to chance so that many clients do not come at once. */
export function backOff(
  n: number,
  { backOffMs }: Pick<WebLimits, 'backOffMs'>,
  random: () => number,
): number {
  const whole = backOffMs * 2 ** n;
  return Math.round(whole / 2 + (whole / 2) * random());
}

/** Whether an answer may be another one soon: too many requests, a timeout, or a server in trouble. */
export function mayPass(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}
