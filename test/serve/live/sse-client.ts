import { request } from 'undici';

/** An event as a client reads it. */
export interface ReadEvent {
  readonly event: string;
  readonly id: string;
  readonly data: string;
}

/** A client of a stream, which reads as the specification of server-sent events has it (WHATWG HTML, 9.2.6). */
export interface SseClient {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly lastId: () => string;
  /** The next event; null where the stream has ended. */
  readonly next: () => Promise<ReadEvent | null>;
  readonly close: () => void;
}

/** Opens a stream. */
export async function openStream(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<SseClient> {
  const answer = await request(address, { headers: { ...headers }, headersTimeout: 0, bodyTimeout: 0 });
  const { body } = answer;
  body.on('error', () => {});
  const state = { id: headers['last-event-id'] ?? '' };
  const events = eventsOf(body, state);
  return {
    status: answer.statusCode,
    headers: answer.headers,
    lastId: () => state.id,
    next: async () => (await events.next()).value ?? null,
    close: () => void body.destroy(),
  };
}

async function* eventsOf(
  bytes: AsyncIterable<Uint8Array>,
  state: { id: string },
): AsyncGenerator<ReadEvent, undefined> {
  let event = '';
  let data: string[] = [];
  for await (const line of linesOf(bytes)) {
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
    else if (field === 'id') state.id = value;
    else if (line === '') {
      if (data.length > 0) yield { event, id: state.id, data: data.join('\n') };
      event = '';
      data = [];
    }
  }
  return undefined;
}

async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let held = '';
  for await (const piece of bytes) {
    const lines = (held + decoder.decode(piece, { stream: true })).split(/\r\n|\r|\n/);
    held = lines.pop() ?? '';
    yield* lines;
  }
}
