import type { Webhook } from '../../record/news-memory.ts';

/** How an attempt to send a message has ended. */
export type Outcome =
  | { readonly kind: 'taken' }
  /** The receiver wants nothing more. */
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'failed';
      /** How, in a few words. */
      readonly words: string;
      /** How long the receiver asks to be left alone, in milliseconds; null where it does not say. */
      readonly waitMs: number | null;
    };

/** When an attempt was made, and chance: a number from 0 up to but without 1. */
export interface AttemptAt {
  readonly nowMs: number;
  readonly random: number;
}

const minute = 60_000;

/** The wait behind the first failure, and the longest, in milliseconds. */
const firstWaitMs = 5000;
const longestWaitMs = 60 * minute;

/** How long a message is tried, in milliseconds: three days, over a weekend. */
const patienceMs = 3 * 24 * 60 * minute;

/** What is noted of a webhook behind an attempt to send the message that is being sent. */
export function afterAttempt(hook: Webhook, outcome: Outcome, at: AttemptAt): Webhook {
  switch (outcome.kind) {
    case 'taken':
      return { ...hook, ...well, sent: hook.sending ?? hook.sent, sending: null };
    case 'gone':
      return { ...hook, due: null, lastFailure: 'status 410', stopped: 'gone' };
    case 'failed':
      return afterFailure(hook, outcome, at);
  }
}

/** A webhook that nothing is wrong with. */
export const well = { failures: 0, failingSince: null, lastFailure: null, due: null } as const;

function afterFailure(
  hook: Webhook,
  { words, waitMs }: Extract<Outcome, { kind: 'failed' }>,
  { nowMs, random }: AttemptAt,
): Webhook {
  const failingSince = hook.failingSince ?? new Date(nowMs).toISOString();
  const failed = { ...hook, failures: hook.failures + 1, failingSince, lastFailure: words };
  if (nowMs - Date.parse(failingSince) >= patienceMs) return { ...failed, due: null, stopped: 'given up' };
  const wait = Math.min(longestWaitMs, Math.max(waitMs ?? 0, backOff(hook.failures, random)));
  return { ...failed, due: new Date(nowMs + wait).toISOString() };
}

/** The wait behind failure number `n`, from 0: it doubles each time, and half of it is left to chance, so that many messages do not come at once. */
function backOff(n: number, random: number): number {
  const whole = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(n, 30));
  return Math.round(whole / 2 + (whole / 2) * random);
}
