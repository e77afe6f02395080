import robots from 'robots-parser';
import { Failure } from '../../model/failure.ts';
import { isRefused, type Refused } from './ask-server.ts';
import { followRedirects, type Followed, type Hops } from './follow-redirects.ts';

/** The package's types are those of an ES module, its code is CommonJS. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
const parse = robots as unknown as typeof robots.default;

/** By this name sites address the program in robots.txt. */
const token = 'chancery';

/** How long the rules of a site are kept, and how long it is left alone where they cannot be had. Source: RFC 9309, 2.4. */
const keptMs = 86_400_000;
const unavailableMs = 600_000;

/** Sites whose rules are kept; of more, the oldest are asked for again. */
const mostSites = 1000;

/** Bytes of the rules that are read. Source: RFC 9309, 2.5, which asks for at least as many. */
const mostBytes = 512_000;

/** A site that wants more time than this between two requests has it cut to an hour. */
const longestGapMs = 3_600_000;

/** What a site asks of the program. */
interface Rules {
  readonly allows: (url: string) => boolean;
  /** Least time between two requests, in milliseconds; 0 where it does not say. */
  readonly gapMs: number;
}

const everything: Rules = { allows: () => true, gapMs: 0 };

interface Kept {
  readonly rules: Rules | Refused;
  readonly untilMs: number;
}

/**
 * Makes the question of whether a site lets the program visit an address: the least time between two requests to it, or a refusal,
 * `robots-refused` or `robots-unavailable`. The rules of each site are asked for once a day. A site without rules allows everything; one whose
 * server fails is left alone for ten minutes, as if it allowed nothing.
 */
export function robotsGate(hops: Omit<Hops, 'before'>): (url: URL) => Promise<number | Refused> {
  const kept = new Map<string, Promise<Kept>>();
  return async (url) => {
    const site = url.origin;
    let asked = kept.get(site);
    if (asked === undefined || (await asked).untilMs <= hops.clock.now()) {
      asked = rulesOf(url, hops);
      kept.delete(site);
      kept.set(site, asked);
      for (const name of [...kept.keys()].slice(0, Math.max(0, kept.size - mostSites))) kept.delete(name);
      // An interrupted question is no answer.
      asked.catch(() => void kept.delete(site));
    }
    const { rules } = await asked;
    if (isRefused(rules)) return rules;
    if (!rules.allows(url.href)) return refused(new Failure('robots-refused', url.href), null);
    return Math.max(rules.gapMs, hops.limits.gapMs);
  };
}

const refused = (failure: Failure, untilMs: number | null): Refused => ({
  kind: 'refused',
  failure,
  status: null,
  untilMs,
});

async function rulesOf(url: URL, hops: Omit<Hops, 'before'>): Promise<Kept> {
  const at = new URL('/robots.txt', url.origin);
  const found = await followRedirects(at, { ...hops, before: async () => hops.limits.gapMs });
  const nowMs = hops.clock.now();
  if (isRefused(found) && isOutOfReach(found)) return { rules: found, untilMs: nowMs };
  if (isRefused(found) && !isLost(found)) {
    const untilMs = Math.max(found.untilMs ?? 0, nowMs + unavailableMs);
    const failure = new Failure('robots-unavailable', at.href, { cause: found.failure });
    return { rules: refused(failure, untilMs), untilMs };
  }
  const rules = isRefused(found) ? everything : rulesIn(found);
  return { rules, untilMs: nowMs + keptMs };
}

/** A site that is refused by our own checks, or cannot be reached at all, is refused for that reason, and not for its rules. */
const isOutOfReach = ({ failure }: Refused): boolean =>
  failure.code === 'address-refused' ||
  failure.code === 'url-not-web' ||
  failure.code === 'server-unreachable';

/** Rules behind endless redirects are none. Source: RFC 9309, 2.3.1.2. */
const isLost = ({ failure }: Refused): boolean =>
  failure.code === 'redirect-loop' || failure.code === 'redirects-too-many';

/** The rules of an answer: none, whatever it says, with a status of 4xx. */
function rulesIn({ answer, at }: Followed): Rules {
  if (answer.status > 299) return everything;
  const words = new TextDecoder().decode(answer.bytes.subarray(0, mostBytes));
  const parsed = parse(at.href, words);
  const delay = parsed.getCrawlDelay(token) ?? 0;
  return {
    // Rules that a redirect has led to hold for the site that was asked.
    allows: (url) => parsed.isAllowed(new URL(pathOf(url), at).href, token) !== false,
    gapMs: Number.isFinite(delay) ? Math.min(Math.max(0, delay * 1000), longestGapMs) : 0,
  };
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  // A path that opens with two slashes would be taken for a host.
  return `${pathname.replace(/^\/+/, '/')}${search}`;
}
