import { existsSync } from 'node:fs';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import type { Parameter } from '../sql/connection.ts';

/** A statement with its values. */
export interface Statement {
  readonly text: string;
  readonly values: readonly Parameter[];
  /** The name that it is prepared under; null where it is planned anew with its values. */
  readonly name: string | null;
}

/** What a statement gave. */
export interface Result {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** How many rows it has changed. */
  readonly changed: number;
}

/** What is asked of the thread that holds the connections. */
export type Question =
  | { readonly kind: 'open'; readonly client: number; readonly server: string }
  | {
      readonly kind: 'ask';
      readonly client: number;
      readonly statements: readonly Statement[];
      /** Whether an answer is waited for. */
      readonly waits: boolean;
    }
  | { readonly kind: 'close'; readonly client: number };

/** What the thread answers; of an error the SQLSTATE or the system's code, empty where it has none. */
export type Answer =
  | { readonly kind: 'done'; readonly results: readonly Result[] }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

/** Thrown where a database says no; `code` is the SQLSTATE or the system's code. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Connections to PostgreSQL servers that are asked synchronously: the driver runs in a thread of its own, and the one that asks sleeps until the
 * answer is there, as it does while SQLite works.
 */
export class DatabaseBridge {
  readonly #port: MessagePort;
  /** How many questions have been answered, and how often the thread has said that it lives. */
  readonly #told: Int32Array = new Int32Array(new SharedArrayBuffer(8));
  readonly #worker: Worker;
  readonly #patience: number;
  #clients = 0;
  #hasEnded = false;

  /** A thread that has said nothing for `patience` milliseconds, neither an answer nor that it lives, has ended. */
  constructor({ thread = threadFile(), patience = 30_000 }: BridgeSetting = {}) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#patience = patience;
    this.#worker = new Worker(thread, {
      workerData: { port: port2, told: this.#told },
      transferList: [port2],
      // What this process was started with may be named from another folder than it is in now.
      execArgv: [],
    });
    // It shows by its silence: whoever waits hears no event.
    this.#worker.on('error', () => {});
    this.#worker.unref();
    port1.unref();
  }

  /** Opens a connection and gives its number. */
  open(server: string): number {
    this.#clients += 1;
    const client = this.#clients;
    this.#answerTo({ kind: 'open', client, server });
    return client;
  }

  /** Runs statements at once; gives what each gave. Throws a `DatabaseError` for the first that fails. */
  ask(client: number, statements: readonly Statement[]): readonly Result[] {
    return this.#answerTo({ kind: 'ask', client, statements, waits: true });
  }

  /** Runs statements whose answer nobody waits for. */
  tell(client: number, statements: readonly Statement[]): void {
    this.#send({ kind: 'ask', client, statements, waits: false });
  }

  close(client: number): void {
    this.#answerTo({ kind: 'close', client });
  }

  #send(question: Question): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, no window
    this.#port.postMessage(question);
  }

  #answerTo(question: Question): readonly Result[] {
    const before = Atomics.load(this.#told, 0);
    this.#send(question);
    this.#sleepFrom(before);
    const received = receiveMessageOnPort(this.#port);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the thread gives answers alone
    const answer = received?.message as Answer;
    if (answer.kind === 'failed') throw new DatabaseError(answer.code, answer.message);
    return answer.results;
  }

  /** Sleeps until there is another answer. Throws a `DatabaseError` without a code where the thread has ended. */
  #sleepFrom(answers: number): void {
    let beats = -1;
    while (!this.#hasEnded && Atomics.wait(this.#told, 0, answers, this.#patience) === 'timed-out') {
      const now = Atomics.load(this.#told, 1);
      this.#hasEnded = now === beats || now === 0;
      beats = now;
    }
    if (this.#hasEnded) throw new DatabaseError('', 'the thread that holds the connections has ended');
  }
}

interface BridgeSetting {
  readonly thread?: URL;
  readonly patience?: number;
}

/** The file that the thread runs: TypeScript in a clone, JavaScript in the package. */
function threadFile(): URL {
  const source = new URL('database-thread.ts', import.meta.url);
  return existsSync(source) ? source : new URL('database-thread.js', import.meta.url);
}
