import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../model/failure.ts';
import { contentType } from '../forms.ts';
import { eventText } from '../live/sse-text.ts';
import type { ReadingDesk } from './reading-desk.ts';
import { isOver, type ToldReading } from '../../model/told-reading.ts';

/** What a stream is made with. */
export interface StreamOf {
  readonly desk: Pick<ReadingDesk, 'told' | 'changed' | 'watching'>;
  readonly request: Pick<Request, 'method'>;
  /** Breaks the connection off. */
  readonly cut: () => void;
}

/** How long a stream is silent at most, how often it tells something at most, and how long a client may leave that unread; in milliseconds. */
const beatMs = 15_000;
const betweenMs = 200;
const patienceMs = 30_000;

/**
 * How a reading goes on, as server-sent events. There is no queue: what is told is how the reading stands when the client takes it. Throws
 * `reading-unknown`, and `server-full` where as many are watched as may be.
 */
export function readingStream(id: string, { desk, request, cut }: StreamOf): Response {
  const first = desk.told(id);
  // The connection serves nothing else; a proxy (nginx) is not to hold back what comes.
  const headers = { 'content-type': contentType('sse'), connection: 'close', 'x-accel-buffering': 'no' };
  if (request.method === 'HEAD') return new Response(null, { headers });
  const leave = desk.watching.enter();
  const events = standings(first, desk);
  let waiting: NodeJS.Timeout | undefined;
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    clearTimeout(waiting);
    const { value, done } = await events.next();
    if (done === true) {
      leave();
      return controller.close();
    }
    controller.enqueue(Buffer.from(value));
    waiting = setTimeout(() => {
      leave();
      controller.error(new Failure('reader-too-slow', `reading ${id}`));
      cut();
    }, patienceMs).unref();
  };
  const cancel = (): void => {
    clearTimeout(waiting);
    leave();
  };
  return new Response(new ReadableStream({ pull, cancel }, { highWaterMark: 0 }), { headers });
}

/** How a reading stands, again whenever that has changed, up to its end; a line of comment where nothing changes for long. */
async function* standings(first: ToldReading, desk: StreamOf['desk']): AsyncGenerator<string> {
  let told = first;
  yield standing(told);
  while (!isOver(told)) {
    await Promise.all([desk.changed(told, beatMs), sleep(betweenMs)]);
    const now = desk.told(told.id);
    yield now === told ? ': beat\n\n' : standing(now);
    told = now;
  }
}

const standing = (told: ToldReading): string => eventText({ event: 'reading', data: JSON.stringify(told) });
