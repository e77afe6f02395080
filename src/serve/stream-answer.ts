import { Failure } from '../model/failure.ts';
import { contentType, type FormName } from './forms.ts';

/** A part of a long answer, with how many values stand in it. */
export interface StreamedPart {
  readonly text: string;
  readonly rows: number;
}

/** How an answer is streamed. */
export interface Streaming {
  readonly form: FormName;
  /** Sends a field behind the body. */
  readonly trail: (name: string, value: string) => void;
}

/** How long a client may leave a part unread, in milliseconds: what it holds open of the record is then given up. */
const patienceMs = 30_000;

/**
 * An answer whose parts are made as they are read: no more than one is held. Its number of values follows in the trailer X-Row-Count. A client
 * that stops reading is given up after half a minute.
 */
export function streamAnswer(parts: AsyncGenerator<StreamedPart>, { form, trail }: Streaming): Response {
  let rows = 0;
  let waiting: NodeJS.Timeout | undefined;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: async (controller) => {
        clearTimeout(waiting);
        const { value, done } = await parts.next();
        if (done === true) {
          trail('X-Row-Count', String(rows));
          controller.close();
          return;
        }
        rows += value.rows;
        controller.enqueue(encoder.encode(value.text));
        waiting = setTimeout(() => {
          controller.error(new Failure('answer-too-slow', 'the client has stopped reading'));
          void parts.return(undefined);
        }, patienceMs).unref();
      },
      cancel: async () => {
        clearTimeout(waiting);
        await parts.return(undefined);
      },
    },
    // Nothing is made before it is read: a HEAD opens no snapshot of the record.
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: { 'content-type': contentType(form), trailer: 'X-Row-Count' } });
}
