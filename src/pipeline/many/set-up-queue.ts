import {
  AckPolicy,
  DiscardPolicy,
  jetstreamManager,
  JetStreamApiError,
  RetentionPolicy,
  StorageType,
  type ConsumerConfig,
  type JetStreamManager,
  type StreamConfig,
} from '@nats-io/jetstream';
import { nanos, type NatsConnection } from '@nats-io/transport-node';
import type { QueueNames } from './queue-names.ts';

/** Bounds of a queue. */
export interface QueueBounds {
  /** So long may work be in hand without a sign of life; then it is given to another. Milliseconds. */
  readonly ackWaitMs: number;
  /** So much may be in hand with all workers together. */
  readonly mostInHand: number;
  /** So much the queue holds; what is more waits in the record alone. */
  readonly mostQueued: number;
  /** So long a lease holds without being renewed, in milliseconds. */
  readonly leaseMs: number;
  /** On how many servers each message is kept. */
  readonly replicas: number;
}

export const usualBounds: Omit<QueueBounds, 'replicas'> = {
  ackWaitMs: 30_000,
  mostInHand: 10_000,
  mostQueued: 1_000_000,
  leaseMs: 30_000,
};

/**
 * The stream of work: one message a subject, and a subject for each piece of work, so that the queue itself refuses what it has; a message goes when it is
 * acknowledged. Where it is full it refuses too: nothing in it is ever dropped for something new.
 */
function workStream(names: QueueNames, { mostQueued, replicas }: QueueBounds): Partial<StreamConfig> {
  return {
    name: names.work,
    subjects: [names.workSubjects],
    retention: RetentionPolicy.Workqueue,
    storage: StorageType.File,
    num_replicas: replicas,
    discard: DiscardPolicy.New,
    discard_new_per_subject: true,
    max_msgs_per_subject: 1,
    max_msgs: mostQueued,
  };
}

/** Leases: a message each, which goes by itself when nobody renews it. */
function leaseStream(names: QueueNames, { leaseMs, replicas }: QueueBounds): Partial<StreamConfig> {
  return {
    name: names.leases,
    subjects: [names.leaseSubjects],
    storage: StorageType.File,
    num_replicas: replicas,
    max_msgs_per_subject: 1,
    max_age: nanos(leaseMs),
    duplicate_window: nanos(Math.min(leaseMs, 1000)),
  };
}

/**
 * How often a message is handed out is not bounded: one that nobody takes any more would lie in the queue for ever. Work that fails is set aside by the worker, in
 * the record.
 */
function consumerOf(
  names: QueueNames,
  readerVersion: string,
  { ackWaitMs, mostInHand }: QueueBounds,
): Partial<ConsumerConfig> {
  return {
    durable_name: names.consumerFor(readerVersion),
    filter_subject: names.subjectsFor(readerVersion),
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(ackWaitMs),
    max_ack_pending: mostInHand,
    max_deliver: -1,
  };
}

/** Makes the streams where they are not there: a queue that was lost is there again, empty. Throws what the server says. */
export async function setUpStreams(
  connection: NatsConnection,
  names: QueueNames,
  bounds: QueueBounds,
): Promise<JetStreamManager> {
  const manager = await jetstreamManager(connection);
  for (const stream of [workStream(names, bounds), leaseStream(names, bounds)]) {
    try {
      await manager.streams.add({ name: '', ...stream });
    } catch (error) {
      // It is there with other bounds: whoever made it, or has changed it, is let be.
      if (!(error instanceof JetStreamApiError) || error.code !== streamNameInUse) throw error;
    }
  }
  return manager;
}

const streamNameInUse = 10_058;

/** Makes the consumer that hands out the work for a version of the reader, where it is not there. */
export async function setUpConsumer(
  manager: JetStreamManager,
  names: QueueNames,
  { readerVersion, bounds }: { readonly readerVersion: string; readonly bounds: QueueBounds },
): Promise<void> {
  await manager.consumers.add(names.work, consumerOf(names, readerVersion, bounds));
}
