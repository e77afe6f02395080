import { Failure } from '../../model/failure.ts';
import { askServer, isRefused, type Answer, type Refused, type WebTools } from './ask-server.ts';
import { readWebAddress, refuseLiteral, type AllowedHosts } from './web-address.ts';

/** What stands behind an address and its redirects. */
export interface Followed {
  readonly answer: Answer;
  /** Where the answer came from. */
  readonly at: URL;
  /** The address that servers say is the new one for good; null where none did. */
  readonly movedTo: string | null;
}

/** How each hop is asked. */
export interface Hops extends WebTools {
  readonly allowed: AllowedHosts;
  /** What is asked of each address before it is visited: the time that its site wants between requests, or why it is not visited. */
  readonly before: (url: URL) => Promise<number | Refused>;
  readonly headersFor?: (url: URL) => Readonly<Record<string, string>>;
}

const redirecting: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const forGood: ReadonlySet<number> = new Set([301, 308]);

/**
 * Asks an address and follows its redirects one hop at a time; each hop is checked as the first was. A refusal says `redirect-loop` with the
 * hops of the loop, `redirects-too-many`, or what the check or the server said.
 */
export async function followRedirects(from: URL, hops: Hops): Promise<Followed | Refused> {
  const seen: string[] = [];
  let at = from;
  let movedTo: string | null = null;
  for (let isForGood = true; ;) {
    const failure = tooFar(at, seen, hops);
    if (failure !== null) return refusedBy(failure);
    seen.push(at.href);
    const answer = await askHop(at, hops);
    if (isRefused(answer)) return answer;
    if (!redirecting.has(answer.status)) return { answer, at, movedTo };
    const next = nextHop(at, answer);
    if (next instanceof Failure) return refusedBy(next);
    isForGood &&= forGood.has(answer.status);
    if (isForGood) movedTo = next.href;
    at = next;
  }
}

/** A refusal of our own, without a server's status. */
export function refusedBy(failure: Failure): Refused {
  return { kind: 'refused', failure, status: null, untilMs: null };
}

function tooFar(at: URL, seen: readonly string[], { limits }: Hops): Failure | null {
  const first = seen.indexOf(at.href);
  if (first !== -1) return new Failure('redirect-loop', [...seen.slice(first), at.href].join(' → '));
  if (seen.length > limits.redirects)
    return new Failure('redirects-too-many', `${seen[0]} (${limits.redirects} followed)`);
  return null;
}

async function askHop(at: URL, hops: Hops): Promise<Answer | Refused> {
  try {
    refuseLiteral(at, hops.allowed);
  } catch (error) {
    if (error instanceof Failure) return refusedBy(error);
    throw error;
  }
  const gapMs = await hops.before(at);
  if (typeof gapMs !== 'number') return gapMs;
  const headers = hops.headersFor?.(at) ?? {};
  return askServer({ url: at, gapMs, headers }, hops);
}

function nextHop(at: URL, { headers }: Answer): URL | Failure {
  const { location } = headers;
  if (location === undefined || location === '')
    return new Failure('answer-broken', `${at.href} (a redirect to nowhere)`);
  try {
    return readWebAddress(location, at);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
