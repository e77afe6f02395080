/** One answer of a server, its body unread. */
export interface WebAnswer {
  readonly status: number;
  /** By name in lower case; of several of one name the values joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array>;
  /** Lets go of a body that is not read. */
  readonly drop: () => void;
}

/** Sends one GET request and follows nothing. Throws whatever the network throws. */
export interface Transport {
  readonly send: (
    url: URL,
    asked: { readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal },
  ) => Promise<WebAnswer>;
  readonly close: () => Promise<void>;
}
