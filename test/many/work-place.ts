import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openQueue } from '../../src/pipeline/many/open-queue.ts';
import type { QueueBounds } from '../../src/pipeline/many/set-up-queue.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import { startNats, type NatsServers } from './nats-servers.ts';
import { handedIn } from './simulated-work.ts';
import { startWorker, type WorkerAsked, type WorkerBeside } from './worker-beside.ts';

/** A folder for records, and NATS servers. */
export interface WorkPlace {
  readonly nats: NatsServers;
  readonly end: () => Promise<void>;
  /** A record, a file where no other is given, and a queue of its own. */
  readonly job: (
    name: string,
    given?: { readonly bounds?: Partial<QueueBounds>; readonly record?: string },
  ) => Job;
}

/** What workers of one test share. */
export interface Job {
  readonly record: string;
  /** Hands articles in, on the disk of the record and in the queue; or in the record alone. */
  readonly handIn: (
    numbers: readonly number[],
    options?: { readonly version?: string; readonly queued?: false },
  ) => Promise<void>;
  readonly start: (asked: Partial<WorkerAsked>) => WorkerBeside;
}

/** Work that a killed worker had in hand comes to another after so many milliseconds. */
export const quick: Partial<QueueBounds> = { ackWaitMs: 700, leaseMs: 1000 };

export const version = 'reader 1';

export async function openWorkPlace(servers: 1 | 3): Promise<WorkPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-many-'));
  const nats = await startNats(servers);
  const job: WorkPlace['job'] = (name, { bounds = quick, record = join(folder, `${name}.db`) } = {}) => {
    return {
      record,
      handIn: async (numbers, { version: by = version, queued } = {}) => {
        const store = openStore(record);
        await store.work.handIn(numbers.map(handedIn), '2026-01-05T06:00:00Z');
        await store.close();
        if (queued === false) return;
        const queue = await openQueue({ servers: nats.urls, queue: name }, bounds);
        await queue.offer(
          numbers.map((at) => ({ kind: 'source', key: handedIn(at).key })),
          by,
        );
        await queue.close();
      },
      start: (asked) => startWorker({ record, servers: nats.urls, version, queue: name, bounds, ...asked }),
    };
  };
  return {
    nats,
    job,
    end: async () => {
      await nats.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
