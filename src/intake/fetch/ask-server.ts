import { Failure } from '../../model/failure.ts';
import type { Clock } from '../clock.ts';
import { acceptedCodings, decodedBody } from './decoded-body.ts';
import type { HostTurns } from './host-turns.ts';
import { backOff, mayPass, readRetryAfter } from './retry-wait.ts';
import { timeBounds } from './time-bounds.ts';
import type { Transport } from './transport.ts';
import { hostOf } from './web-address.ts';
import type { WebLimits } from './web-limits.ts';

/** What a server is asked with. */
export interface WebTools {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly limits: WebLimits;
  readonly turns: HostTurns;
  /** Names the program and its version to servers. */
  readonly userAgent: string;
  /** Ends what is under way. */
  readonly signal?: AbortSignal;
}

/** One request: where to, the least time since the one before, and headers of its own. */
export interface Request {
  readonly url: URL;
  readonly gapMs: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a server answered: bytes only with a status of success. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** Why there is no answer to be used. */
export interface Refused {
  readonly kind: 'refused';
  readonly failure: Failure;
  /** The status of the server; null where there was none. */
  readonly status: number | null;
  /** The instant in milliseconds before which it should not be asked again; null where nobody said. */
  readonly untilMs: number | null;
}

export const isRefused = (one: object): one is Refused => 'kind' in one && one.kind === 'refused';

/**
 * Asks a server when its host's turn has come, and again after failures that may pass, each time after a longer wait. A server that asks for more
 * patience than there is, or does not answer in the end, gives a refusal. Throws the reason of the signal where the work is given up.
 */
export async function askServer(request: Request, tools: WebTools): Promise<Answer | Refused> {
  const { clock, limits, turns, signal } = tools;
  const host = hostOf(request.url);
  for (let n = 0; ; n += 1) {
    const heldMs = turns.heldUntil(host);
    if (heldMs - clock.now() > limits.patienceMs) return busy(request, { status: null, untilMs: heldMs });
    const end = await turns.take(host, request.gapMs, signal);
    const given = await attempt(request, tools).finally(end);
    if (!isRefused(given) && !mayPass(given.status)) return given;
    if (isRefused(given) && given.failure.code !== 'server-unreachable') return given;
    const asked = isRefused(given) ? null : readRetryAfter(given.headers['retry-after'], clock.now());
    if (asked !== null) turns.hold(host, clock.now() + asked);
    const waitMs = asked ?? backOff(n, limits, clock.random);
    if (n >= limits.retries || waitMs > limits.patienceMs)
      return isRefused(given)
        ? given
        : busy(request, { status: given.status, untilMs: untilOf(asked, clock) });
    await clock.sleep(waitMs, signal);
    signal?.throwIfAborted();
  }
}

const untilOf = (waitMs: number | null, clock: Clock): number | null =>
  waitMs === null ? null : clock.now() + waitMs;

function busy({ url }: Request, { status, untilMs }: Pick<Refused, 'status' | 'untilMs'>): Refused {
  const words = [
    ...(status === null ? [] : [`status ${status}`]),
    ...(untilMs === null ? [] : [`not before ${new Date(untilMs).toISOString().slice(0, 16)}Z`]),
  ].join(', ');
  return { kind: 'refused', failure: new Failure('server-busy', `${url.href} (${words})`), status, untilMs };
}

async function attempt(request: Request, tools: WebTools): Promise<Answer | Refused> {
  tools.signal?.throwIfAborted();
  const bounds = timeBounds(tools.limits, { subject: request.url.href, given: tools.signal });
  try {
    return await exchange(request, tools, bounds);
  } catch (error) {
    tools.signal?.throwIfAborted();
    const { reason } = bounds.signal;
    const failure = reason instanceof Failure ? reason : failureIn(error, request.url.href);
    return { kind: 'refused', failure, status: null, untilMs: null };
  } finally {
    bounds.end();
  }
}

async function exchange(
  { url, headers }: Request,
  { transport, limits, userAgent }: WebTools,
  { signal, heard }: ReturnType<typeof timeBounds>,
): Promise<Answer> {
  const accepted = { accept: '*/*', 'accept-encoding': acceptedCodings, 'user-agent': userAgent };
  const answer = await transport.send(url, { headers: { ...accepted, ...headers }, signal });
  heard();
  const { status } = answer;
  if (status < 200 || status > 299) {
    answer.drop();
    return { status, headers: answer.headers, bytes: new Uint8Array() };
  }
  const bytes = await decodedBody(answer, { bytes: limits.decodedBytes, subject: url.href, heard });
  return { status, headers: answer.headers, bytes };
}

/** The failure that an error of the network means: one that our own checks threw, or that the server could not be reached. */
function failureIn(error: unknown, subject: string): Failure {
  for (const one of errorsIn(error)) if (one instanceof Failure) return one;
  const [first] = errorsIn(error);
  const code = first instanceof Error && 'code' in first ? String(first.code) : '';
  const words = first instanceof Error && first.message !== '' ? first.message.split('\n', 1)[0] : code;
  return new Failure('server-unreachable', `${subject} (${words || 'no answer'})`, { cause: error });
}

/** An error, its causes and the errors that it gathers, as deep as libraries nest them. */
function errorsIn(error: unknown, depth = 0): readonly unknown[] {
  if (!(error instanceof Error) || depth > 5) return [error];
  const gathered: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  const below = [...(error.cause === undefined ? [] : [error.cause]), ...gathered];
  return [error, ...below.flatMap((one) => errorsIn(one, depth + 1))];
}
