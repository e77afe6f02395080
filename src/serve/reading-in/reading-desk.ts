import { randomBytes } from 'node:crypto';
import { Failure } from '../../model/failure.ts';
import {
  checkedAddress,
  inputsOf,
  sentFileMet,
  type SentName,
} from '../../pipeline/reading-in/sent-names.ts';
import { startReading } from '../../pipeline/reading-in/start-reading.ts';
import type { Store } from '../../record/store.ts';
import { streamGate, type StreamGate } from '../answering/stream-gate.ts';
import { placeNow } from '../live/place.ts';
import { failureOf } from '../problem.ts';
import type { DeskLimits } from './desk-limits.ts';
import { HeldReading, type AskedReading } from './held-reading.ts';
import { sentFiles, type SentPart } from './sent-files.ts';
import type { ToldReading } from '../../model/told-reading.ts';
import { afterStep, newReading, toldRefusal } from './reading-steps.ts';

/** What a desk is made with. */
export interface DeskTools {
  readonly store: Store;
  /** The path of the record. */
  readonly record: string;
  /** Hosts in private networks from which may be read, by name. */
  readonly allowHost: readonly string[];
  readonly limits: DeskLimits;
  /** Told of each reading that has ended. */
  readonly note: (ended: ToldReading) => void;
}

/** What became of a part of a file, and how many bytes of the file are there. */
export interface Taken {
  readonly met: 'read' | 'left-alone' | 'passed';
  readonly bytes: number;
}

/**
 * Takes in what others send to be read into the record. One reading is under way at a time; the others wait, in the order in which they were sent. What is
 * sent lies in files until its reading has ended.
 */
export class ReadingDesk {
  readonly limits: DeskLimits;
  /** How many may watch readings at once. */
  readonly watching: StreamGate = streamGate(mostWatching);
  readonly #tools: DeskTools;
  /** In the order in which they were opened. */
  readonly #held = new Map<string, HeldReading>();
  readonly #queue: HeldReading[] = [];
  #running: Promise<void> | null = null;
  #isClosed = false;

  constructor(tools: DeskTools) {
    this.#tools = tools;
    this.limits = tools.limits;
  }

  /** Opens a reading; one of addresses waits for its turn at once. Throws `readings-full`, and `url-not-web` for an address that is none. */
  open(asked: AskedReading): ToldReading {
    for (const address of asked.addresses) checkedAddress(address);
    const open = [...this.#held.values()].filter(({ isOver }) => !isOver);
    if (this.#isClosed || open.length >= this.limits.mostOpen)
      throw new Failure('readings-full', `${open.length} have not ended`);
    const told = newReading(randomBytes(8).toString('hex'), asked.by);
    const held = new HeldReading(told, asked, sentFiles(this.limits));
    this.#held.set(told.id, held);
    if (asked.addresses.length > 0) return this.begin(told.id);
    this.#waitFor(held);
    return held.told;
  }

  /** Takes a part of a file; one that a walk through its folder would not read is not kept. Throws `reading-unknown`, `reading-begun`, and what `SentFiles.take` throws. */
  async take(id: string, of: SentName, part: SentPart): Promise<Taken> {
    const held = this.#gathering(id);
    const met = sentFileMet(of);
    this.#waitFor(held);
    if (met === 'read') {
      const bytes = await held.files.take(of, part);
      // It may have been stopped meanwhile.
      if (held.isOver) await held.files.remove();
      const { length } = held.files.all();
      held.tell({ inputs: length, left: held.isOver ? 0 : length });
      return { met, bytes };
    }
    await part.bytes?.cancel();
    if (met === 'passed' && part.at === 0) held.tell({ passed: held.told.passed + 1 });
    return { met, bytes: 0 };
  }

  /** Says that all files are there: it waits for its turn. Throws `reading-unknown`, `reading-begun`. */
  begin(id: string): ToldReading {
    const held = this.#gathering(id);
    clearTimeout(held.patience);
    const inputs = held.files.all().length + held.asked.addresses.length;
    held.tell({ state: 'waiting', inputs, left: inputs });
    this.#queue.push(held);
    this.#goOn();
    return held.told;
  }

  /** Stops a reading: what is under way ends, and what is read is kept. Throws `reading-unknown`. */
  stop(id: string): ToldReading {
    const held = this.#known(id);
    if (held.isOver) return held.told;
    if (held.job === null) this.#over(held, { state: 'stopped' });
    else {
      held.isStopped = true;
      held.job.stop();
      setTimeout(() => held.job?.kill(), this.limits.graceMs).unref();
    }
    return held.told;
  }

  /** How a reading stands. Throws `reading-unknown`. */
  told(id: string): ToldReading {
    return this.#known(id).told;
  }

  /** All readings that are known, the latest first. */
  all(): readonly ToldReading[] {
    return [...this.#held.values()].map(({ told }) => told).toReversed();
  }

  /** Resolves once a reading stands otherwise than it is told here, or after so many milliseconds. */
  async changed(told: ToldReading, waitMs: number): Promise<void> {
    await this.#held.get(told.id)?.changed(told, waitMs);
  }

  /** Ends all: what is saved is kept, the rest is left unread. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const open = [...this.#held.values()].filter(({ isOver }) => !isOver);
    for (const held of open) this.stop(held.told.id);
    const timer = setTimeout(() => open.forEach(({ job }) => job?.kill()), closingMs).unref();
    await this.#running;
    clearTimeout(timer);
    await Promise.all(open.map(({ files }) => files.remove()));
  }

  #known(id: string): HeldReading {
    const held = this.#held.get(id);
    if (held === undefined) throw new Failure('reading-unknown', id.slice(0, 40));
    return held;
  }

  #gathering(id: string): HeldReading {
    const held = this.#known(id);
    if (held.told.state !== 'gathering') throw new Failure('reading-begun', `${id}: ${held.told.state}`);
    return held;
  }

  /** Waits for the next file of a reading, for so long and no longer. */
  #waitFor(held: HeldReading): void {
    clearTimeout(held.patience);
    held.patience = setTimeout(() => {
      if (held.told.state === 'gathering') this.#over(held, { state: 'stopped' });
    }, this.limits.patienceMs).unref();
  }

  /** Begins the next reading where none is under way. */
  #goOn(): void {
    if (this.#running !== null || this.#isClosed) return;
    const held = this.#queue.shift();
    if (held === undefined) return;
    if (held.isOver) return this.#goOn();
    this.#running = this.#read(held).finally(() => {
      this.#running = null;
      this.#goOn();
    });
  }

  async #read(held: HeldReading): Promise<void> {
    const { store, record, allowHost } = this.#tools;
    const { given, addresses, pages } = held.asked;
    try {
      held.tell({ state: 'reading', after: (await placeNow(store)).text });
      const web = { allowHost, ...(pages === undefined ? {} : { pages }) };
      const job = { inputs: inputsOf(held.files.all(), addresses), given, web };
      held.job = startReading(job, {
        record,
        store,
        tell: (step) => {
          if (step.kind === 'begun') held.begun += 1;
          held.tell(afterStep(held.told, step, held.begun));
        },
      });
      if (held.isStopped) held.job.stop();
      await held.job.ended;
      this.#over(held, held.isStopped ? { state: 'stopped' } : { state: 'done', left: 0 });
    } catch (error) {
      // One that was stopped and does not end is killed, which is no failure.
      const failed = { state: 'failed', failure: toldRefusal(failureOf(error)) } as const;
      this.#over(held, held.isStopped ? { state: 'stopped' } : failed);
    }
  }

  /** Ends a reading: what was sent for it goes, and of those that ended long ago the oldest is forgotten. */
  #over(held: HeldReading, end: Partial<ToldReading>): void {
    clearTimeout(held.patience);
    held.tell(end);
    this.#tools.note(held.told);
    void held.files.remove();
    const over = [...this.#held.values()].filter(({ isOver }) => isOver);
    for (const old of over.slice(0, -this.limits.mostEnded)) this.#held.delete(old.told.id);
  }
}

/** Each who watches has a connection of its own. */
const mostWatching = 64;

/** How long a reading may take to end when the server is stopped, in milliseconds: what is under way is read again another time. */
const closingMs = 4000;
