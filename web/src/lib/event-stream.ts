/** One event of a stream. */
export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

/**
 * The events of a stream as they come, with their names and data; `noteId` is told of each place that the stream names, with an event or without. Events
 * are read from a plain answer and not by the browser's own EventSource, which cannot send a token.
 *
 * Source: WHATWG HTML, 9.2.6.
 */
export async function* eventsOf(
  body: ReadableStream<Uint8Array>,
  noteId: (id: string) => void = () => {},
): AsyncGenerator<StreamEvent> {
  let event = '';
  let data: string[] = [];
  for await (const line of linesOf(body)) {
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
    else if (field === 'id') noteId(value);
    else if (line === '') {
      if (data.length > 0) yield { event, data: data.join('\n') };
      event = '';
      data = [];
    }
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let held = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      // The server ends its lines by a line feed alone.
      const lines = (held + decoder.decode(value, { stream: true })).split('\n');
      held = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
