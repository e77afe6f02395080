import { recordLine } from '../../export/jsonl.ts';
import { newsSince } from '../../pipeline/news/news-since.ts';
import type { NewsQuery } from '../../record/news-memory.ts';
import type { Store } from '../../record/store.ts';
import { placeNow, placeOf, type LivePlace } from './place.ts';
import { eventText } from './sse-text.ts';

/** A stretch of news as the bytes of a stream. */
export interface NewsPiece {
  /** Empty where nothing of what is asked for came. */
  readonly bytes: Uint8Array;
  readonly events: number;
  /** Where it ends. */
  readonly at: LivePlace;
  readonly isMore: boolean;
  /** Whether something came before it that is no longer known. */
  readonly isMissing: boolean;
}

/** Makes pieces of news, one for all clients that ask for the same behind the same place. */
export interface NewsPieces {
  readonly pieceOf: (query: NewsQuery, at: LivePlace) => Promise<NewsPiece>;
}

/** How many arrivals a piece looks at. */
const most = 50;

/** Remembers pieces up to so many bytes as long as the record stands as it did. */
export function newsPieces(store: Store, mostBytes: number): NewsPieces {
  const known = new Map<string, Promise<NewsPiece>>();
  let state = '';
  let bytes = 0;
  const forgetAll = (): void => {
    known.clear();
    bytes = 0;
  };
  return {
    pieceOf: async (query, at) => {
      const now = await store.version();
      if (now !== state || bytes > mostBytes) forgetAll();
      state = now;
      const key = `${at.text} ${JSON.stringify(query)}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const made = pieceBehind(query, at, store);
      known.set(key, made);
      bytes += key.length;
      try {
        const piece = await made;
        if (known.get(key) === made) bytes += piece.bytes.length;
        return piece;
      } catch (error) {
        known.delete(key);
        throw error;
      }
    },
  };
}

async function pieceBehind(query: NewsQuery, at: LivePlace, store: Store): Promise<NewsPiece> {
  const { facts, end, isMore, isMissing } = await newsSince(query, { after: at.seq, most }, store);
  const texts = facts.map((one) =>
    eventText({ event: one.value.kind, id: placeOf(one).text, data: recordLine(one.value) }),
  );
  return {
    bytes: Buffer.from(texts.join('')),
    events: texts.length,
    // A record that has been put back to an older state does not know the place: it goes on from where that is.
    at: end !== null ? placeOf(end) : isMissing ? await placeNow(store) : at,
    isMore,
    isMissing,
  };
}
