import { Failure } from '../../model/failure.ts';
import { isRefused, type Answer, type Refused, type WebTools } from './ask-server.ts';
import { instantOf, systemClock, type Clock } from '../clock.ts';
import { followRedirects, refusedBy, type Followed } from './follow-redirects.ts';
import { hostTurns } from './host-turns.ts';
import { robotsGate } from './robots.ts';
import type { Transport } from './transport.ts';
import { readWebAddress, type AllowedHosts } from './web-address.ts';
import { usualWebLimits, type WebLimits } from './web-limits.ts';

/** What a server gave with a page, by which it tells the next time whether the page has changed. */
export interface Validators {
  /** The address that gave them: they say nothing of another. */
  readonly at: string;
  readonly etag: string | null;
  readonly modified: string | null;
}

/** A page as it came. */
export interface WebPage {
  readonly kind: 'page';
  /** Where it came from, behind all redirects. */
  readonly at: string;
  /** The address that servers say is the new one for good; null where none did. */
  readonly movedTo: string | null;
  readonly bytes: Uint8Array;
  /** As the server wrote it: "text/html; charset=utf-8". */
  readonly contentType: string | null;
  readonly validators: Validators;
  /** ISO 8601. */
  readonly retrievedAt: string;
}

/** What a visit to an address gives. */
export type Visit =
  | WebPage
  | { readonly kind: 'unchanged'; readonly at: string; readonly movedTo: string | null }
  | Refused;

/** Visits addresses on the web, politely and within bounds. */
export interface Visitor {
  /** Never throws but where it is ended: what cannot be had is a refusal. */
  readonly visit: (address: string, known?: Validators | null) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** How a visitor is made. */
export interface VisitorOptions {
  readonly transport: Transport;
  /** Version of the program, for the user agent. */
  readonly version: string;
  readonly allowed?: AllowedHosts;
  readonly clock?: Clock;
  readonly limits?: Partial<WebLimits>;
  readonly signal?: AbortSignal;
}

/** Makes a visitor. Its user agent names Chancery and its version. */
export function openVisitor(options: VisitorOptions): Visitor {
  const { transport, version, allowed = new Set<string>(), clock = systemClock, signal } = options;
  const tools: WebTools = {
    transport,
    clock,
    limits: { ...usualWebLimits, ...options.limits },
    turns: hostTurns(clock),
    userAgent: `Chancery/${version} (reads news and keeps a cited record; obeys robots.txt as "chancery")`,
    ...(signal === undefined ? {} : { signal }),
  };
  const before = robotsGate({ ...tools, allowed });
  return {
    visit: async (address, known = null) => {
      try {
        const url = readWebAddress(address);
        const headersFor = (at: URL): Readonly<Record<string, string>> => conditionsFor(at, known);
        const found = await followRedirects(url, { ...tools, allowed, before, headersFor });
        return isRefused(found) ? found : visitOf(found, { known, nowMs: clock.now() });
      } catch (error) {
        if (error instanceof Failure) return refusedBy(error);
        throw error;
      }
    },
    close: transport.close,
  };
}

function conditionsFor(at: URL, known: Validators | null): Readonly<Record<string, string>> {
  if (known === null || known.at !== at.href) return {};
  return {
    ...(known.etag === null ? {} : { 'if-none-match': known.etag }),
    ...(known.modified === null ? {} : { 'if-modified-since': known.modified }),
  };
}

function visitOf(
  { answer, at, movedTo }: Followed,
  { known, nowMs }: { readonly known: Validators | null; readonly nowMs: number },
): Visit {
  const { status, headers, bytes } = answer;
  if (status === 304 && known !== null) return { kind: 'unchanged', at: at.href, movedTo };
  if (status < 200 || status > 299) return statusRefused(at, answer);
  return {
    kind: 'page',
    at: at.href,
    movedTo,
    bytes,
    contentType: headers['content-type'] ?? null,
    validators: { at: at.href, etag: headers['etag'] ?? null, modified: headers['last-modified'] ?? null },
    retrievedAt: instantOf(nowMs),
  };
}

function statusRefused(at: URL, { status }: Answer): Refused {
  const code = status === 404 || status === 410 ? 'page-gone' : 'page-refused';
  const failure = new Failure(code, `${at.href} (status ${status})`);
  return { kind: 'refused', failure, status, untilMs: null };
}
