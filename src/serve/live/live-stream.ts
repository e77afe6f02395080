import type { NewsQuery } from '../../record/news-memory.ts';
import type { NewsPieces } from './news-pieces.ts';
import type { LivePlace, Resumed } from './place.ts';
import { beatText, eventText, type LiveEvent } from './sse-text.ts';
import { wakeUp } from './wake-up.ts';

/** The stream of one client. It holds a place in the record and no queue: what a client has not taken yet is asked of the record when it does. */
export interface LiveStream {
  readonly body: ReadableStream<Uint8Array>;
  /** When the client last took something while nothing of it is being waited for; null while it waits for news. In milliseconds. */
  readonly restingSince: () => number | null;
  /** When something was sent last, in milliseconds. */
  readonly sentAt: () => number;
  readonly wake: (reason: 'news' | 'beat') => void;
  /** Says why and ends it. */
  readonly end: (last: LiveEvent) => void;
}

/** What a stream is made of. */
export interface StreamParts {
  readonly query: NewsQuery;
  readonly from: Resumed;
  readonly pieces: NewsPieces;
  readonly now: () => number;
  /** Called once, when the client has gone, the stream has been ended or the record could not be read. */
  readonly closed: (error: unknown) => void;
}

/** How long a client waits before it comes again, in milliseconds. */
const retryMs = 3000;

/** Begins a stream. */
export function liveStream({ query, from, pieces, now, closed }: StreamParts): LiveStream {
  const waker = wakeUp();
  let at = from.at;
  let opening: string | null = openingText(from);
  let last: LiveEvent | null = null;
  let isOver = false;
  let sentAt = now();
  let restingSince: number | null = now();
  const next = async (): Promise<Uint8Array> => {
    if (opening !== null) return said(opening);
    for (;;) {
      if (last !== null) return Buffer.from(eventText(last));
      const piece = await pieces.pieceOf(query, at);
      const before = at;
      ({ at } = piece);
      if (piece.isMissing) return said(missedText(before) + piece.bytes.toString());
      if (piece.events > 0) return piece.bytes;
      if (piece.isMore) continue;
      if ((await waker.wait()) === 'beat') return Buffer.from(beatText(at.text));
    }
  };
  const said = (text: string): Uint8Array => {
    opening = null;
    return Buffer.from(text);
  };
  const over = (error: unknown): void => {
    if (isOver) return;
    isOver = true;
    restingSince = null;
    waker.wake('end');
    closed(error);
  };
  const source = {
    pull: async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
      restingSince = null;
      try {
        const bytes = await next();
        if (isOver) return;
        controller.enqueue(bytes);
        sentAt = now();
        restingSince = sentAt;
        if (last === null) return;
        controller.close();
        over(null);
      } catch (error) {
        over(error);
        throw error;
      }
    },
    cancel: () => over(null),
  };
  return {
    body: new ReadableStream(source, { highWaterMark: 0 }),
    restingSince: () => restingSince,
    sentAt: () => sentAt,
    wake: waker.wake,
    end: (event) => {
      last = event;
      waker.wake('end');
    },
  };
}

/** What a stream begins with: when to come again, the place from which it goes on, and whether something before it cannot be told. */
function openingText({ at, isMissing }: Resumed): string {
  return `retry: ${retryMs}\n${beatText(at.text)}${isMissing ? missedText(at) : ''}`;
}

/** Says that something came that can no longer be told; a client lists anew. */
function missedText({ text }: LivePlace): string {
  return eventText({ event: 'missed', data: JSON.stringify({ goesOnFrom: text }) });
}
