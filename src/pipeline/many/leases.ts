import { type JetStreamClient, type JetStreamManager, JetStreamApiError } from '@nats-io/jetstream';
import type { QueueNames } from './queue-names.ts';

/** Leave to do something that nobody else does meanwhile. */
export interface Lease {
  /** Holds on to it; false where it was lost. */
  readonly renew: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

export interface LeaseDesk {
  readonly client: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly names: QueueNames;
}

/**
 * Takes a lease; null where another has it. It ends by itself when it is not renewed, so that one who was killed holds nobody up for longer: the server's own
 * time counts, no worker's clock. It saves work that two would do twice; nothing is wrong where two have it after all. Throws what the server says.
 */
export async function takeLease(desk: LeaseDesk, name: string): Promise<Lease | null> {
  const { manager, names } = desk;
  let held = await write(desk, name, 0);
  if (held === null) return null;
  return {
    renew: async () => {
      if (held !== null) held = await write(desk, name, held);
      return held !== null;
    },
    release: async () => {
      if (held === null) return;
      held = null;
      await manager.streams.purge(names.leases, { filter: names.leaseOf(name) });
    },
  };
}

/** Writes a lease where the last that was written of it is the one of this number, 0 for none; gives the new number. */
async function write({ client, names }: LeaseDesk, name: string, last: number): Promise<number | null> {
  try {
    const { seq } = await client.publish(names.leaseOf(name), '', { expect: { lastSubjectSequence: last } });
    return seq;
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === writtenByAnother) return null;
    throw error;
  }
}

/** The server's code for another last message than was expected. */
const writtenByAnother = 10_071;
