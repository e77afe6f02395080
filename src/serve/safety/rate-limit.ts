import { Failure } from '../../model/failure.ts';
import type { Guard } from '../env.ts';
import { problemAnswer } from '../problem.ts';

/** How often clients may ask. */
export interface Rate {
  /** Requests a second in the long run. */
  readonly perSecond: number;
  /** Requests at once, after a silence. */
  readonly burst: number;
  /** The time, in milliseconds. */
  readonly now: () => number;
}

/** What is left to a client, as of a time. */
interface Bucket {
  left: number;
  at: number;
}

/** So many clients are remembered; of more, those that have been silent longest are forgotten. */
const mostClients = 10_000;

/** Refuses a client, known by its address, that asks more often than the rate; its header Retry-After says when to come again. */
export function rateLimit({ perSecond, burst, now }: Rate): Guard {
  const buckets = new Map<string, Bucket>();
  return async (context, next) => {
    const client = context.env?.incoming?.socket.remoteAddress ?? 'here';
    const bucket = refilled(buckets.get(client) ?? { left: burst, at: now() });
    buckets.delete(client);
    buckets.set(client, bucket);
    if (buckets.size > mostClients) buckets.delete(buckets.keys().next().value ?? client);
    if (bucket.left < 1) {
      const seconds = Math.ceil((1 - bucket.left) / perSecond);
      return problemAnswer(new Failure('too-many-requests', client), { 'retry-after': String(seconds) });
    }
    bucket.left -= 1;
    return next();
  };

  function refilled({ left, at }: Bucket): Bucket {
    const time = now();
    return { left: Math.min(burst, left + (Math.max(0, time - at) / 1000) * perSecond), at: time };
  }
}
