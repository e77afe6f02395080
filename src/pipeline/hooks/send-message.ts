import type { Clock } from '../../intake/clock.ts';
import { readRetryAfter } from '../../intake/fetch/retry-wait.ts';
import { timeBounds } from '../../intake/fetch/time-bounds.ts';
import type { Transport } from '../../intake/fetch/transport.ts';
import { readWebAddress, refuseLiteral, type AllowedHosts } from '../../intake/fetch/web-address.ts';
import { Failure } from '../../model/failure.ts';
import type { Webhook } from '../../record/news-memory.ts';
import type { Outcome } from './after-attempt.ts';
import { signatureHeaders } from './signature.ts';

/** What messages are sent with. */
export interface SendingTools {
  readonly transport: Transport;
  readonly clock: Clock;
  /** Hosts that may lie in a private network. */
  readonly allowed: AllowedHosts;
  readonly version: string;
  /** How long a receiver may take, in milliseconds: it says that it has the message, and works on it later. */
  readonly patienceMs: number;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
}

/** A message: the id by which a receiver knows that it has had it, and its body. */
export interface Message {
  readonly id: string;
  readonly body: string;
}

/** Sends a message once. A redirect is followed nowhere: the address is to be corrected. Never throws but where the work is ended. */
export async function sendMessage(
  { id, body }: Message,
  { address, secret }: Pick<Webhook, 'address' | 'secret'>,
  { transport, clock, allowed, version, patienceMs, signal }: SendingTools,
): Promise<Outcome> {
  const time = timeBounds({ totalMs: patienceMs, idleMs: patienceMs }, { subject: address, given: signal });
  try {
    const url = readWebAddress(address);
    refuseLiteral(url, allowed);
    const seconds = Math.floor(clock.now() / 1000);
    const headers = {
      'content-type': 'application/json',
      'user-agent': `Chancery/${version}`,
      ...signatureHeaders({ id, seconds, body }, secret),
    };
    const answer = await transport.send(url, { headers, signal: time.signal, post: body });
    answer.drop();
    return outcomeOf(answer.status, readRetryAfter(answer.headers['retry-after'], clock.now()));
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'failed', words: wordsOf(time.signal.aborted ? time.signal.reason : error), waitMs: null };
  } finally {
    time.end();
  }
}

function outcomeOf(status: number, waitMs: number | null): Outcome {
  if (status >= 200 && status <= 299) return { kind: 'taken' };
  if (status === 410) return { kind: 'gone' };
  return { kind: 'failed', words: `status ${status}`, waitMs };
}

/** What went wrong, in a few words without the address. */
function wordsOf(error: unknown): string {
  const failure = failureIn(error);
  if (failure !== null) return failure.code;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === '' ? 'no answer' : code;
}

/** Our own refusal within an error of the network, as deep as libraries nest it. */
function failureIn(error: unknown, depth = 0): Failure | null {
  if (error instanceof Failure) return error;
  return error instanceof Error && depth < 5 ? failureIn(error.cause, depth + 1) : null;
}
