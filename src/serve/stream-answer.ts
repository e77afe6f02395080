import type { UnderlyingSource } from 'node:stream/web';
import { Failure } from '../model/failure.ts';
import { contentType, type FormName } from './forms.ts';

/** A part of a long answer, with how many values stand in it. */
export interface StreamedPart {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

/** How an answer is streamed. */
export interface Streaming {
  readonly form: FormName;
  /** Sends a field behind the body. */
  readonly trail: (name: string, value: string) => void;
  /** Whether the number of values is told. */
  readonly counted: boolean;
  /** Called once, when the answer has ended in whatever way. */
  readonly leave: () => void;
}

/** How long a client may leave a part unread, in milliseconds: what it holds open of the record is then given up. */
const patienceMs = 30_000;

/**
 * An answer whose parts are made as they are read: no more than one is held. The trailer X-Row-Count tells its number of values. A client
 * that stops reading is given up after half a minute.
 */
export function streamAnswer(parts: AsyncGenerator<StreamedPart>, streaming: Streaming): Response {
  const { form, counted } = streaming;
  // Nothing is made before it is read.
  const body = new ReadableStream<Uint8Array>(sourceOf(parts, streaming), { highWaterMark: 0 });
  const trailer: Readonly<Record<string, string>> = counted ? { trailer: 'X-Row-Count' } : {};
  return new Response(body, { headers: { 'content-type': contentType(form), ...trailer } });
}

function sourceOf(
  parts: AsyncGenerator<StreamedPart>,
  { trail, counted, leave }: Streaming,
): UnderlyingSource<Uint8Array> {
  let rows = 0;
  let waiting: NodeJS.Timeout | undefined;
  const end = async (): Promise<void> => {
    clearTimeout(waiting);
    leave();
    await parts.return(undefined);
  };
  return {
    pull: async (controller) => {
      clearTimeout(waiting);
      try {
        const { value, done } = await parts.next();
        if (done !== true) {
          rows += value.rows;
          controller.enqueue(value.bytes);
          waiting = setTimeout(() => {
            controller.error(new Failure('answer-too-slow', 'the client has stopped reading'));
            void end();
          }, patienceMs).unref();
          return;
        }
      } catch (error) {
        await end();
        throw error;
      }
      if (counted) trail('X-Row-Count', String(rows));
      controller.close();
      leave();
    },
    cancel: end,
  };
}
