import type { RecordValue } from '../../../src/model/record.ts';
import { asked } from './api.svelte.ts';
import { follow } from './follow.ts';
import { sign } from './token.svelte.ts';

/** What a view is told of as it comes: a question to `/live` without its place. */
export interface NewsAsked {
  /** Conditions as a list takes them; the place is `after`, whatever stands among them. */
  readonly conditions: Readonly<Record<string, readonly string[]>>;
  /** The place behind which it begins; null for now. */
  readonly after: string | null;
}

/** So many facts are held; of more their number is told. */
const mostHeld = 200;

/** The facts that come while a view is open. */
export class News {
  /** The latest first. */
  facts: readonly RecordValue[] = $state.raw([]);
  /** How many have come. */
  count: number = $state(0);
  /** Whether something came of which it is not known what. */
  isMissing: boolean = $state(false);

  /** `question` is followed anew whenever it changes, from then on; null follows nothing. Must be made while a component is set up. */
  constructor(question: () => NewsAsked | null) {
    $effect(() => {
      const now = question();
      void sign.token;
      this.empty();
      if (now === null) return undefined;
      const stop = new AbortController();
      let place = now.after;
      void follow({
        question: () => asked('/live', { ...now.conditions, after: place }),
        onEvent: ({ event, data }) => this.#take(event, data),
        onPlace: (id) => (place = id),
        signal: stop.signal,
      });
      return () => stop.abort();
    });
  }

  /** Forgets what has come. */
  empty(): void {
    this.facts = [];
    this.count = 0;
    this.isMissing = false;
  }

  #take(event: string, data: string): void {
    if (event === 'end') return;
    if (event === 'missed') {
      this.isMissing = true;
      return;
    }
    // The server is of this package: its events are facts.
    const fact: RecordValue = JSON.parse(data);
    const others = this.facts.filter(({ id }) => id !== fact.id);
    if (others.length === this.facts.length) this.count += 1;
    this.facts = [fact, ...others].slice(0, mostHeld);
  }
}
