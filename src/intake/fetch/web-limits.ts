/** Bounds on what is fetched from the web, and how politely. */
export interface WebLimits {
  /** Greatest size of one answer in bytes, counted after it has been unpacked. */
  readonly decodedBytes: number;
  /** Longest time from the first byte asked for to the last received, in milliseconds. */
  readonly totalMs: number;
  /** Longest silence of a server, in milliseconds. */
  readonly idleMs: number;
  /** Redirects that are followed from one address. */
  readonly redirects: number;
  /** How often one address is asked again after a failure that may pass: the network, 429, 5xx. */
  readonly retries: number;
  /** Wait before the first retry in milliseconds; it doubles with each, and half of it is left to chance. */
  readonly backOffMs: number;
  /** The longest that is waited for one server; where it asks for more, the address is given up for now. */
  readonly patienceMs: number;
  /** Shortest time between the end of one request to a host and the start of the next, in milliseconds. */
  readonly gapMs: number;
}

/** 20 MB as a file may have, a minute for all of it, one request a second. */
export const usualWebLimits: WebLimits = {
  decodedBytes: 20_000_000,
  totalMs: 60_000,
  idleMs: 15_000,
  redirects: 10,
  retries: 3,
  backOffMs: 1000,
  patienceMs: 60_000,
  gapMs: 1000,
};
