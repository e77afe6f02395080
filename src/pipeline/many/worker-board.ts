import type { WorkerTally } from './worker-tally.ts';
import type { LeaseDesk } from './leases.ts';

/** How a worker stands, as it tells the others. */
export interface WorkerStanding {
  /** Its machine and process. */
  readonly name: string;
  readonly readerVersion: string;
  /** Articles that it reads a minute, over the time since it told last. */
  readonly perMinute: number;
  readonly tally: Readonly<WorkerTally>;
}

/** Tells how a worker stands, in place of what it told before; it is forgotten when it tells nothing for as long as a lease holds. Throws what the server says. */
export async function tellStanding({ client, names }: LeaseDesk, standing: WorkerStanding): Promise<void> {
  await client.publish(names.workerOf(standing.name), JSON.stringify(standing));
}

/** Takes a worker off the board that ends. */
export async function leaveBoard({ manager, names }: LeaseDesk, name: string): Promise<void> {
  await manager.streams.purge(names.leases, { filter: names.workerOf(name) });
}

/** The workers that have told how they stand, by name. Throws what the server says. */
export async function workersOnBoard({ manager, names }: LeaseDesk): Promise<readonly WorkerStanding[]> {
  const { state } = await manager.streams.info(names.leases, { subjects_filter: names.workerOf('*') });
  const told = await Promise.all(
    Object.keys(state.subjects ?? {})
      .toSorted()
      .map((subject) => manager.streams.getMessage(names.leases, { last_by_subj: subject })),
  );
  return told.flatMap((message) => (message === null ? [] : [message.json<WorkerStanding>()]));
}
