import { jetstream, type Consumer } from '@nats-io/jetstream';
import { Failure } from '../../model/failure.ts';
import type { Work } from '../../record/work-memory.ts';
import { connectQueue, type Connected } from './connect-queue.ts';
import { takeLease, type Lease } from './leases.ts';
import { offerWork, type Offered } from './offer-work.ts';
import { queueNames, type QueueNames } from './queue-names.ts';
import { setUpConsumer, setUpStreams, usualBounds, type QueueBounds } from './set-up-queue.ts';
import { leaveBoard, tellStanding, workersOnBoard, type WorkerStanding } from './worker-board.ts';
import { takeWork, type Taken } from './take-work.ts';

/** Where a queue is, and what it is called there. */
export interface QueueAddress {
  /** Addresses of its servers, with commas between them. */
  readonly servers: string;
  /** Its name: letters, digits, `-` and `_`. */
  readonly queue: string;
}

/** How much lies in a queue for one version of the reader. */
export interface QueueStanding {
  /** Not handed out yet. */
  readonly queued: number;
  /** With workers. */
  readonly inHand: number;
  /** Of those in hand, handed out more than once. */
  readonly again: number;
}

/** The queue from which many workers take what is to be read. */
export interface WorkQueue {
  /** Makes at the server what is missing there for a version of the reader: after it was lost, all. Throws `queue-unfit`, or what the server says. */
  readonly setUp: (readerVersion: string) => Promise<void>;
  readonly offer: (work: readonly Work[], readerVersion: string) => Promise<Offered>;
  /** Takes work for a version that is set up; throws what the server says. */
  readonly take: (
    readerVersion: string,
    bounds: { readonly most: number; readonly waitMs: number },
  ) => AsyncGenerator<Taken>;
  readonly standing: (readerVersion: string) => Promise<QueueStanding>;
  /** Takes out what is there for other versions of the reader. */
  readonly dropOthers: (readerVersion: string) => Promise<void>;
  readonly lease: (name: string) => Promise<Lease | null>;
  readonly tellStanding: (standing: WorkerStanding) => Promise<void>;
  readonly leaveBoard: (name: string) => Promise<void>;
  readonly workers: () => Promise<readonly WorkerStanding[]>;
  /** Whether the server is connected now. */
  readonly isConnected: () => boolean;
  readonly bounds: QueueBounds;
  readonly close: () => Promise<void>;
}

/** Connects to a queue. Three servers and more keep each message three times. Throws `queue-unreachable`, `queue-unfit` and `usage`. */
export async function openQueue(
  { servers, queue }: QueueAddress,
  given: Partial<QueueBounds> = {},
): Promise<WorkQueue> {
  if (!/^[\w-]+$/.test(queue)) throw new Failure('usage', '--queue takes letters, digits, - and _');
  const connected = await connectQueue(servers, `chancery ${process.pid}`);
  const replicas = servers.split(',').length >= 3 ? 3 : 1;
  return queueOn(connected, queueNames(queue), { ...usualBounds, replicas, ...given });
}

async function queueOn(
  { connection, isConnected }: Connected,
  names: QueueNames,
  bounds: QueueBounds,
): Promise<WorkQueue> {
  const client = jetstream(connection);
  const manager = await setUpStreams(connection, names, bounds).catch(async (cause: unknown) => {
    await connection.close();
    throw new Failure('queue-unfit', connection.info?.server_name ?? '', { cause });
  });
  const desk = { client, manager, names };
  let consumer: Consumer | null = null;
  const consumerFor = async (readerVersion: string): Promise<Consumer> =>
    (consumer ??= await client.consumers.get(names.work, names.consumerFor(readerVersion)));
  return {
    bounds,
    setUp: async (readerVersion) => {
      consumer = null;
      await setUpStreams(connection, names, bounds);
      await setUpConsumer(manager, names, { readerVersion, bounds });
    },
    offer: (work, readerVersion) => offerWork(client, work, { names, readerVersion }),
    take: async function* take(readerVersion, asked) {
      yield* takeWork(await consumerFor(readerVersion), asked);
    },
    standing: async (readerVersion) => {
      const info = await manager.consumers.info(names.work, names.consumerFor(readerVersion));
      return { queued: info.num_pending, inHand: info.num_ack_pending, again: info.num_redelivered };
    },
    dropOthers: async (readerVersion) => {
      const own = names.consumerFor(readerVersion);
      for await (const { name, config } of manager.consumers.list(names.work)) {
        if (name === own) continue;
        await manager.streams.purge(names.work, { filter: config.filter_subject ?? names.workSubjects });
        await manager.consumers.delete(names.work, name);
      }
    },
    lease: (name) => takeLease(desk, name),
    tellStanding: (standing) => tellStanding(desk, standing),
    leaveBoard: (name) => leaveBoard(desk, name),
    workers: () => workersOnBoard(desk),
    isConnected,
    close: () => connection.drain(),
  };
}
