import { workerData, type MessagePort } from 'node:worker_threads';
import pg from 'pg';
import type { Answer, Question, Result, Statement } from './database-bridge.ts';

// Holds the connections of one thread that waits for each answer: questions come in their order and are answered in it.

interface Given {
  readonly port: MessagePort;
  /** Counts the answers; whoever waits is woken. */
  readonly answered: Int32Array;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- handed in by `DatabaseBridge`
const { port, answered } = workerData as Given;
const clients = new Map<number, pg.Client>();

/** Texts as they are; numbers as numbers: all are below 2^53. */
const types = {
  getTypeParser: (oid: number): ((text: string) => unknown) =>
    numeric.has(oid) ? Number : (text: string) => text,
};
const numeric: ReadonlySet<number> = new Set([20, 21, 23, 1700]);

async function answerTo(question: Question): Promise<Answer> {
  try {
    switch (question.kind) {
      case 'open':
        await open(question.client, question.server);
        return { kind: 'done', results: [] };
      case 'ask':
        return { kind: 'done', results: await ask(question.client, question.statements) };
      case 'close':
        // A connection that is cut may never say that it has ended.
        void clients.get(question.client)?.end();
        clients.delete(question.client);
        return { kind: 'done', results: [] };
    }
  } catch (error) {
    return failed(error);
  }
}

async function open(number: number, server: string): Promise<void> {
  const client = new pg.Client({
    connectionString: server,
    application_name: 'chancery',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    pipeline: true,
  });
  // A connection that is cut while nothing is asked: the next question is told.
  client.on('error', () => {});
  await client.connect();
  clients.set(number, client);
}

/** Sends all statements at once; the first that fails is the failure of all, since they stand in one transaction. */
async function ask(number: number, statements: readonly Statement[]): Promise<readonly Result[]> {
  const client = clients.get(number);
  if (client === undefined) throw new Error('Connection terminated');
  const asked = statements.map(({ text, values, name }) =>
    client.query({ text, values: [...values], rowMode: 'array', types, ...(name === null ? {} : { name }) }),
  );
  const settled = await Promise.allSettled(asked);
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    // Of a text that holds several statements the driver gives a list.
    const [given] = [one.value].flat().slice(-1);
    return resultOf(given);
  });
}

function resultOf({ fields, rows, rowCount, command }: pg.QueryArrayResult): Result {
  const changed = changes.has(command) ? (rowCount ?? 0) : 0;
  return { fields: fields.map((field) => field.name), rows, changed };
}

const changes: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE']);

function failed(error: unknown): Answer {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', code, message };
}

async function serve(question: Question): Promise<void> {
  const answer = await answerTo(question);
  if (question.kind !== 'ask' || question.waits) {
    port.postMessage(answer);
    Atomics.add(answered, 0, 1);
    Atomics.notify(answered, 0);
  }
}

let last: Promise<void> = Promise.resolve();
port.on('message', (question: Question) => {
  last = last.then(() => serve(question));
});
