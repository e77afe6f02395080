import { isByItself } from './keys.ts';
import { messageOf } from './message-of.ts';

/** A key of a queue, what it does in words, and what it runs. */
export interface QueueKey {
  readonly key: string;
  readonly says: string;
  readonly run: () => unknown;
}

/** Where somebody is in a queue, and what was said last. */
export class Queue {
  at: number = $state(0);
  said: string = $state('');

  /** Goes on or back, within a queue of so many. */
  move(by: number, length: number): void {
    this.at = Math.max(0, Math.min(length - 1, this.at + by));
  }

  /** Runs something and notes what it says, or what went wrong. */
  async tell(what: () => Promise<string>): Promise<void> {
    try {
      this.said = await what();
    } catch (error) {
      this.said = messageOf(error);
    }
  }
}

/** Runs what a key means, unless somebody types or holds another key. */
export function runKey(event: KeyboardEvent, keys: readonly QueueKey[]): void {
  if (!isByItself(event)) return;
  const meant = keys.find(({ key }) => key === event.key);
  if (meant === undefined) return;
  event.preventDefault();
  meant.run();
}
