import type { Consumer, JsMsg } from '@nats-io/jetstream';
import type { Work } from '../../record/work-memory.ts';

/** Work that the queue has handed out, until it is told what became of it. */
export interface Taken {
  readonly work: Work;
  /** How often it has been handed out, this time counted. */
  readonly handed: number;
  /** It is done, or is not to be done: it leaves the queue. */
  readonly done: () => void;
  /** It is to be handed out again, not before so many milliseconds. */
  readonly later: (delayMs: number) => void;
  /** It is still in hand. */
  readonly working: () => void;
}

/** Takes up to so much work, waiting so many milliseconds for it. Throws what the server says, and where the consumer is gone. */
export async function* takeWork(
  consumer: Consumer,
  { most, waitMs }: { readonly most: number; readonly waitMs: number },
): AsyncGenerator<Taken> {
  const messages = await consumer.fetch({ max_messages: most, expires: waitMs });
  for await (const message of messages) yield takenFrom(message);
}

function takenFrom(message: JsMsg): Taken {
  return {
    work: message.json<Work>(),
    handed: message.info.deliveryCount,
    done: () => message.ack(),
    later: (delayMs) => message.nak(delayMs),
    working: () => message.working(),
  };
}
