import { workerData, type MessagePort } from 'node:worker_threads';
import pg from 'pg';
import type { Answer, Question, Result, Statement } from './database-bridge.ts';

// Holds the connections of one thread that waits for each answer: questions come in their order and are answered in it.

interface Given {
  readonly port: MessagePort;
  /** Counts the answers, at which whoever waits is woken, and how often this thread has said that it lives. */
  readonly told: Int32Array;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- handed in by `DatabaseBridge`
const { port, told } = workerData as Given;

/** Texts as they are; numbers as numbers: all are below 2^53. */
const types = {
  getTypeParser: (oid: number): ((text: string) => unknown) =>
    numeric.has(oid) ? Number : (text: string) => text,
};
const numeric: ReadonlySet<number> = new Set([20, 21, 23, 1700]);

/** The connections that are open, by their numbers. */
type Clients = Map<number, pg.Client>;

async function answerTo(question: Question, clients: Clients): Promise<Answer> {
  try {
    switch (question.kind) {
      case 'open':
        clients.set(question.client, await open(question.server));
        return { kind: 'done', results: [] };
      case 'ask':
        return { kind: 'done', results: await ask(clients.get(question.client), question.statements) };
      case 'close':
        // Nobody waits: a connection that is cut may never say that it has ended.
        clients.get(question.client)?.end(() => {});
        clients.delete(question.client);
        return { kind: 'done', results: [] };
    }
  } catch (error) {
    return failed(error);
  }
}

async function open(server: string): Promise<pg.Client> {
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
  return client;
}

/** Sends all statements at once; the first that fails is the failure of all, since they stand in one transaction. */
async function ask(
  client: pg.Client | undefined,
  statements: readonly Statement[],
): Promise<readonly Result[]> {
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

/** Gives what answers one question after the other. */
function answering(): (question: Question) => void {
  const clients: Clients = new Map();
  let last: Promise<void> = Promise.resolve();
  const serve = async (question: Question): Promise<void> => {
    const answer = await answerTo(question, clients);
    if (question.kind === 'ask' && !question.waits) return;
    port.postMessage(answer);
    Atomics.add(told, 0, 1);
    Atomics.notify(told, 0);
  };
  return (question) => {
    last = last.then(() => serve(question));
  };
}

/** Milliseconds from one sign of life to the next. */
const beat = 500;
const live = (): unknown => Atomics.add(told, 1, 1);
live();
setInterval(live, beat).unref();
port.on('message', answering());
