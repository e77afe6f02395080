import type { NewsQuery } from '../../record/news-memory.ts';
import type { NewsPieces } from './news-pieces.ts';
import type { LivePlace, Resumed } from './place.ts';
import { beatText, eventText, type LiveEvent } from './sse-text.ts';
import { wakeUp } from './wake-up.ts';

/** What a stream is made of. */
export interface StreamParts {
  readonly query: NewsQuery;
  readonly from: Resumed;
  readonly pieces: NewsPieces;
  readonly now: () => number;
  /** Called once, when the client has gone, the stream has been ended or the record could not be read. */
  readonly closed: (error: unknown) => void;
}

type Controller = ReadableStreamDefaultController<Uint8Array>;

/** How long a client waits before it comes again, in milliseconds. */
const retryMs = 3000;

/** The stream of one client. It holds a place in the record and no queue: what a client has not taken yet is asked of the record when it does. */
export class LiveStream {
  readonly body: ReadableStream<Uint8Array>;
  readonly #parts: StreamParts;
  readonly #waker = wakeUp();
  #at: LivePlace;
  #opening: string | null;
  #last: LiveEvent | null = null;
  #isOver = false;
  #sentAt: number;
  #restingSince: number | null;

  constructor(parts: StreamParts) {
    this.#parts = parts;
    this.#at = parts.from.at;
    this.#opening = openingText(parts.from);
    this.#sentAt = parts.now();
    this.#restingSince = this.#sentAt;
    const pull = (controller: Controller): Promise<void> => this.#pull(controller);
    const cancel = (): void => this.#over(null);
    this.body = new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
  }

  /** When something was sent last, in milliseconds. */
  get sentAt(): number {
    return this.#sentAt;
  }

  /** Since when the client has not taken what is there for it, in milliseconds; null while the client waits for news. */
  get restingSince(): number | null {
    return this.#restingSince;
  }

  wake(reason: 'news' | 'beat'): void {
    this.#waker.wake(reason);
  }

  /** Says why and ends it. */
  end(last: LiveEvent): void {
    this.#last = last;
    this.#waker.wake('end');
  }

  async #pull(controller: Controller): Promise<void> {
    this.#restingSince = null;
    try {
      const bytes = await this.#next();
      if (this.#isOver) return;
      controller.enqueue(bytes);
      this.#sentAt = this.#parts.now();
      this.#restingSince = this.#sentAt;
      if (this.#last === null) return;
      controller.close();
      this.#over(null);
    } catch (error) {
      this.#over(error);
      throw error;
    }
  }

  /** What comes next; waits for it. */
  async #next(): Promise<Uint8Array> {
    const opening = this.#opening;
    this.#opening = null;
    if (opening !== null) return Buffer.from(opening);
    for (;;) {
      if (this.#last !== null) return Buffer.from(eventText(this.#last));
      const before = this.#at;
      const piece = await this.#parts.pieces.pieceOf(this.#parts.query, before);
      this.#at = piece.at;
      if (piece.isMissing) return Buffer.concat([Buffer.from(missedText(before)), piece.bytes]);
      if (piece.events > 0) return piece.bytes;
      if (piece.isMore) continue;
      if ((await this.#waker.wait()) === 'beat') return Buffer.from(beatText(this.#at.text));
    }
  }

  #over(error: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#restingSince = null;
    this.#waker.wake('end');
    this.#parts.closed(error);
  }
}

/** What a stream begins with: when to come again, the place from which it goes on, and whether something before it cannot be told. */
function openingText({ at, isMissing }: Resumed): string {
  return `retry: ${retryMs}\n${beatText(at.text)}${isMissing ? missedText(at) : ''}`;
}

/** Says that something came that can no longer be told; a client lists anew. */
function missedText({ text }: LivePlace): string {
  return eventText({ event: 'missed', data: JSON.stringify({ goesOnFrom: text }) });
}
