import { ask, asked, Trouble } from './api.svelte.ts';
import { follow } from './follow.ts';
import { sortedFiles, type GivenFile } from './given-files.ts';
import { messageOf } from './message-of.ts';
import { sendFiles } from './send-files.ts';
import { isOver, type ToldReading, type ToldRefusal } from '../../../src/model/told-reading.ts';
import type { TakenIn } from './taken-in.ts';

/** How far files are sent. */
interface Sent {
  readonly files: number;
  readonly of: number;
}

/** What somebody has given to be read from this window, and how far it is: one reading at a time. */
class ReadingIn {
  /** What the server takes in; null until it has said so. */
  takes: TakenIn | null = $state.raw(null);
  /** Whether its panel is shown. */
  isOpen: boolean = $state(false);
  /** How far files are sent; null where none are being sent. */
  sent: Sent | null = $state.raw(null);
  told: ToldReading | null = $state.raw(null);
  /** Files that the server would not take. */
  unsent: readonly ToldRefusal[] = $state.raw([]);
  /** Files that were not sent since their kind is not read, by their endings. */
  passed: ReadonlyMap<string, number> = $state.raw(new Map());
  trouble: string | null = $state(null);
  /** Whether somebody has stopped it before it had begun. */
  isBrokenOff: boolean = $state(false);
  #stop: AbortController = new AbortController();

  /** Whether something is being sent or read, so that nothing else is begun. */
  get isBusy(): boolean {
    return this.sent !== null || (this.told !== null && !isOver(this.told) && this.trouble === null);
  }

  /** Asks what the server takes in, and follows the reading that this window has begun where it is under way: the page may have been loaded anew. */
  async look(): Promise<void> {
    this.takes = await ask<TakenIn>('/readings').catch(() => null);
    const own = sessionStorage.getItem(key);
    const running = this.takes?.readings.find((told) => told.id === own && isUnderWay(told));
    if (running === undefined || this.isBusy) return;
    this.#begin();
    this.isOpen = true;
    await this.#trying(() => this.#follow(running));
  }

  /** Sends files and has them read. */
  async readFiles(given: readonly GivenFile[]): Promise<void> {
    this.isOpen = true;
    if (this.takes === null || this.isBusy) return;
    const { sent, passed } = sortedFiles(given, this.takes);
    this.#begin();
    this.passed = passed;
    if (sent.length === 0) {
      this.trouble = given.length === 0 ? 'Nothing was in it.' : 'Nothing in it is of a kind that is read.';
      return;
    }
    this.sent = { files: 0, of: sent.length };
    await this.#trying(async () => {
      const { id } = await ask<ToldReading>('/readings', { body: {} });
      const isThere = await this.#send(id, sent);
      this.sent = null;
      if (isThere) await this.#follow(await ask<ToldReading>(`/readings/${id}/begin`, { body: {} }));
    });
  }

  /** Has addresses read. */
  async readAddresses(addresses: readonly string[]): Promise<void> {
    this.isOpen = true;
    if (this.isBusy) return;
    this.#begin();
    await this.#trying(async () =>
      this.#follow(await ask<ToldReading>('/readings', { body: { addresses } })),
    );
  }

  /** Says that what was given is nothing to read. */
  refuse(why: string): void {
    this.isOpen = true;
    if (this.isBusy) return;
    this.#begin();
    this.trouble = why;
  }

  /** Stops what is being sent or read. */
  async stop(): Promise<void> {
    if (this.sent !== null) {
      this.#stop.abort();
      return;
    }
    if (this.told === null) return;
    await this.#trying(async () => {
      this.told = await ask<ToldReading>(`/readings/${this.told?.id ?? ''}/stop`, { body: {} });
    });
  }

  /** Begins anew: nothing is shown of what was read before. */
  clear(): void {
    if (!this.isBusy) this.#begin();
  }

  #begin(): void {
    this.#stop = new AbortController();
    this.sent = null;
    this.told = null;
    this.unsent = [];
    this.passed = new Map();
    this.trouble = null;
    this.isBrokenOff = false;
  }

  /** Sends files; gives whether all that the server takes are there. */
  async #send(id: string, files: readonly GivenFile[]): Promise<boolean> {
    const { signal } = this.#stop;
    const count = (): void => {
      this.sent = { files: (this.sent?.files ?? 0) + 1, of: files.length };
    };
    const unsent = ({ name }: GivenFile, why: Omit<ToldRefusal, 'subject'>): void => {
      this.unsent = [...this.unsent, { subject: name, ...why }];
      count();
    };
    const onRefused = (file: GivenFile, title: string): void =>
      unsent(file, { code: 'input-too-large', title });
    const onUnread = (file: GivenFile): void => unsent(file, { code: 'input-unreadable', title: unread });
    try {
      await sendFiles(files, { id, signal, onSent: count, onRefused, onUnread });
      return true;
    } catch (error) {
      await ask(`/readings/${id}/stop`, { body: {} }).catch(() => {});
      if (!signal.aborted) throw error;
      this.isBrokenOff = true;
      return false;
    }
  }

  async #follow(told: ToldReading): Promise<void> {
    this.told = told;
    sessionStorage.setItem(key, told.id);
    await follow({
      question: () => asked(`/readings/${told.id}/live`),
      onEvent: ({ event, data }) => {
        if (event !== 'reading') return;
        // The server is of this package: its events are readings.
        const told: ToldReading = JSON.parse(data);
        this.told = told;
      },
      isOver: () => this.told === null || isOver(this.told),
      signal: this.#stop.signal,
    });
    if (this.told !== null && !isOver(this.told))
      throw new Trouble('The server tells no more of this reading.');
  }

  async #trying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.sent = null;
      this.trouble = messageOf(error);
    }
  }
}

/** Under which name this window keeps the id of its reading. */
const key = 'chancery-reading';

const unread = 'The browser could not read it: it has changed or gone since it was given.';

const isUnderWay = ({ state }: ToldReading): boolean =>
  state === 'waiting' || state === 'reading' || state === 'settling';

export const readingIn: ReadingIn = new ReadingIn();
