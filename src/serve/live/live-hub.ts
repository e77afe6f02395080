import { Failure, failureTexts } from '../../model/failure.ts';
import type { NewsQuery } from '../../record/news-memory.ts';
import type { Store } from '../../record/store.ts';
import { failureOf } from '../problem.ts';
import { LiveStream } from './live-stream.ts';
import { newsPieces } from './news-pieces.ts';
import type { Resumed } from './place.ts';
import type { LiveEvent } from './sse-text.ts';

/** Bounds of the streams; times in milliseconds. */
export interface LiveLimits {
  /** Streams that may be open at once. */
  readonly mostStreams: number;
  /** How often the record is looked at, at most. */
  readonly lookMs: number;
  /** How long a stream is silent, at most. */
  readonly beatMs: number;
  /** How long a client may leave what is sent to it unread. */
  readonly patienceMs: number;
  /** How long a client that is cut off may take to read why. */
  readonly graceMs: number;
}

/** A thousand streams, looked at every second. Proxies close connections that are silent for a minute, some for half of one. */
export const usualLiveLimits: LiveLimits = {
  mostStreams: 1000,
  lookMs: 1000,
  beatMs: 15_000,
  patienceMs: 30_000,
  graceMs: 2000,
};

/** What a hub is made with. */
export interface HubTools {
  readonly store: Store;
  readonly limits: LiveLimits;
  /** A clock that only goes forward, in milliseconds. */
  readonly now: () => number;
  /** Told of each stream that is cut off, and of each time that the record could not be read. */
  readonly note: (failure: Failure) => void;
}

/** What a client asks of a hub. */
export interface StreamAsked {
  readonly query: NewsQuery;
  readonly from: Resumed;
  /** Breaks its connection off. */
  readonly cut: () => void;
}

/** The streams of a server. */
export interface LiveHub {
  /** Opens a stream; null where there are too many already. */
  readonly open: (asked: StreamAsked) => ReadableStream<Uint8Array> | null;
  /** Whether one more may be opened. */
  readonly hasRoom: () => boolean;
  /** Looks at the record, wakes the streams, and cuts off those whose clients do not read. */
  readonly look: () => Promise<void>;
  /** How many streams are open. */
  readonly count: () => number;
  /** Ends all streams, with a word. */
  readonly close: () => void;
}

/** Pieces of news that are remembered between two states of the record, in bytes. */
const mostPieceBytes = 16_000_000;

/** Opens a hub without streams. Nobody looks at the record but who calls `look`. */
export function liveHub({ store, limits, now, note }: HubTools): LiveHub {
  const pieces = newsPieces(store, mostPieceBytes);
  const streams = new Map<LiveStream, () => void>();
  let state = '';
  const cutOff = (stream: LiveStream, cut: () => void): void => {
    note(new Failure('reader-too-slow', `nothing read for ${limits.patienceMs / 1000} s`));
    streams.delete(stream);
    stream.end(endEvent('reader-too-slow'));
    setTimeout(cut, limits.graceMs).unref();
  };
  const hasRoom = (): boolean => streams.size < limits.mostStreams;
  return {
    hasRoom,
    open: ({ query, from, cut }) => {
      if (!hasRoom()) return null;
      const closed = (error: unknown): void => {
        streams.delete(stream);
        if (error !== null) note(failureOf(error));
      };
      const stream = new LiveStream({ query, from, pieces, now, closed });
      streams.set(stream, cut);
      return stream.body;
    },
    look: async () => {
      const before = state;
      state = await store.version();
      const time = now();
      for (const [stream, cut] of streams) {
        const { restingSince } = stream;
        if (restingSince !== null && time - restingSince >= limits.patienceMs) cutOff(stream, cut);
        else if (state !== before) stream.wake('news');
        else if (time - stream.sentAt >= limits.beatMs) stream.wake('beat');
      }
    },
    count: () => streams.size,
    close: () => {
      for (const stream of streams.keys()) stream.end(endEvent('server-stopping'));
    },
  };
}

function endEvent(code: 'reader-too-slow' | 'server-stopping'): LiveEvent {
  return { event: 'end', data: JSON.stringify({ code, title: failureTexts[code] }) };
}
