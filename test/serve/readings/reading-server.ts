import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../../src/pipeline/open-store.ts';
import type { Store } from '../../../src/record/store.ts';
import type { Access } from '../../../src/serve/guards.ts';
import type { DeskLimits } from '../../../src/serve/reading-in/desk-limits.ts';
import type { ToldReading } from '../../../src/model/told-reading.ts';
import { serveRecord } from '../../../src/serve/serve-record.ts';
import { bodyOf, posted, quiet } from '../served.ts';

/** A server that takes in articles, for tests that send some. */
export interface ReadingServer {
  readonly origin: string;
  readonly store: Store;
  readonly ended: readonly ToldReading[];
  /** Posts JSON below the root of the API; without a value an empty object. */
  readonly post: (path: string, value?: object) => Promise<Response>;
  /** Opens a reading and gives its id. */
  readonly open: () => Promise<string>;
  readonly send: (
    id: string,
    query: Readonly<Record<string, string>>,
    bytes: string | Uint8Array<ArrayBuffer>,
  ) => Promise<Response>;
  /** Waits until a reading has ended. */
  readonly over: (id: string) => Promise<ToldReading>;
  readonly close: () => Promise<void>;
}

/** How a server of the tests is made. */
export interface ServerManner {
  readonly limits?: Partial<DeskLimits>;
  readonly access?: Partial<Access>;
  readonly allowHost?: readonly string[];
  /** The path of the record; in memory where not given. */
  readonly record?: string;
}

/** Serves an empty record. */
export async function readingServer({
  limits = {},
  access = {},
  allowHost = [],
  record = ':memory:',
}: ServerManner = {}): Promise<ReadingServer> {
  const store = openStore(record);
  const ended: ToldReading[] = [];
  const served = await serveRecord(store, {
    ...quiet,
    access: { host: '127.0.0.1', hostNames: [], origins: [], tokens: null, rate: null, ...access },
    port: 0,
    record,
    threads: 0,
    noteReading: (told) => void ended.push(told),
    noteFailure: () => {},
    taken: limits,
    allowHost,
  });
  const origin = `http://127.0.0.1:${served.port}`;
  const post: ReadingServer['post'] = (path, value = {}) => fetch(`${origin}/api/v1/${path}`, posted(value));
  return {
    origin,
    store,
    ended,
    post,
    open: async () => (await bodyOf(await post('readings'))).id,
    send: (id, query, body) =>
      fetch(`${origin}/api/v1/readings/${id}/files?${new URLSearchParams(query).toString()}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body,
      }),
    over: async (id) => {
      for (let n = 0; n < 1500; n += 1) {
        const told: ToldReading = await bodyOf(await fetch(`${origin}/api/v1/readings/${id}`));
        if (['done', 'stopped', 'failed'].includes(told.state)) return told;
        await sleep(40);
      }
      return assert.fail('the reading does not end');
    },
    close: async () => {
      await served.close();
      await store.close();
    },
  };
}

/** Runs a test on a server, which is closed whatever comes. */
export async function withServer(
  work: (server: ReadingServer) => Promise<void>,
  manner: ServerManner = {},
): Promise<void> {
  const server = await readingServer(manner);
  try {
    await work(server);
  } finally {
    await server.close();
  }
}
