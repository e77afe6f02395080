/** One answer of a server, its body unread. */
export interface WebAnswer {
  readonly status: number;
  /** By name in lower case; of several of one name the values joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array>;
  /** Lets go of a body that is not read. */
  readonly drop: () => void;
}

/** What is sent beside the address. */
export interface WebRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** A text that is sent by POST; without one the address is asked by GET. */
  readonly post?: string;
}

/** Sends one request and follows nothing. Throws whatever the network throws. */
export interface Transport {
  readonly send: (url: URL, asked: WebRequest) => Promise<WebAnswer>;
  readonly close: () => Promise<void>;
}
