import type { Guard } from './env.ts';
import { smallBodies } from './safety/body-limit.ts';
import { safeHeaders } from './safety/headers.ts';
import { hostGuard } from './safety/host-guard.ts';
import { originGuards } from './safety/origin-guard.ts';
import { rateLimit, type Rate } from './safety/rate-limit.ts';
import { tokenGuard } from './safety/token-guard.ts';
import type { KeptToken } from './safety/tokens.ts';

/** From where a server may be asked, by whom and how often. */
export interface Access {
  /** The address that it listens at. */
  readonly host: string;
  /** Further names by which it may be called. */
  readonly hostNames: readonly string[];
  /** Origins whose pages may ask. */
  readonly origins: readonly string[];
  /** What is answered to whoever reaches the server, before a token is asked for: the page to look at. */
  readonly open?: readonly Guard[];
  /** The tokens that let in; null where none is asked for. */
  readonly tokens: (() => readonly KeptToken[]) | null;
  /** Null for as often as they like. */
  readonly rate: Rate | null;
}

/** What every request passes, in order: from the cheapest to what looks at who asks. */
export function guardsFor({ host, hostNames, origins, open = [], tokens, rate }: Access): readonly Guard[] {
  return [
    safeHeaders,
    hostGuard(host, hostNames),
    ...(rate === null ? [] : [rateLimit(rate)]),
    ...originGuards(origins),
    ...open,
    ...(tokens === null ? [] : [tokenGuard(tokens)]),
    smallBodies,
  ];
}
