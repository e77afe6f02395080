import type { ReadingJob } from '../../pipeline/reading-in/read-job.ts';
import type { RunningJob } from '../../pipeline/reading-in/start-reading.ts';
import type { SentFiles } from './sent-files.ts';
import { isOver, type ToldReading } from '../../model/told-reading.ts';

/** What somebody asks to be read. */
export interface AskedReading {
  /** Who asks: the name of a token. */
  readonly by: string | null;
  readonly addresses: readonly string[];
  readonly given: ReadingJob['given'];
  readonly pages?: ReadingJob['web']['pages'];
}

/** A reading with what belongs to it, from when it is asked for until it is forgotten. */
export class HeldReading {
  readonly asked: AskedReading;
  readonly files: SentFiles;
  job: RunningJob | null = null;
  /** How many of its inputs have been taken up. */
  begun = 0;
  /** Whether somebody has stopped it while it was read. */
  isStopped = false;
  /** Gives it up where nothing is sent for long. */
  patience: NodeJS.Timeout | undefined;
  #told: ToldReading;
  #waiting: (() => void)[] = [];

  constructor(told: ToldReading, asked: AskedReading, files: SentFiles) {
    this.#told = told;
    this.asked = asked;
    this.files = files;
  }

  get told(): ToldReading {
    return this.#told;
  }

  /** Whether nothing more becomes of it. */
  get isOver(): boolean {
    return isOver(this.#told);
  }

  /** Notes how it stands now, and wakes who waits for that. */
  tell(next: Partial<ToldReading>): void {
    this.#told = { ...this.#told, ...next };
    const woken = this.#waiting;
    this.#waiting = [];
    for (const wake of woken) wake();
  }

  /** Resolves once it stands otherwise than `told`, or after so many milliseconds. */
  changed(told: ToldReading, waitMs: number): Promise<void> {
    if (told !== this.#told) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, waitMs).unref();
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
