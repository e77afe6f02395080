import type { RecordAddress } from './address.ts';
import type { DatabaseBridge, Statement } from './database-bridge.ts';

/** Opens a connection whose statements mean the record of an address, and whose commits are on the disk. */
export function openClient(bridge: DatabaseBridge, { server, schema }: RecordAddress): number {
  const client = bridge.open(server);
  const settings = [
    `SET search_path TO "${schema}", pg_catalog`,
    'SET synchronous_commit = on',
    "SET lock_timeout = '15s'",
    // Without the library of machine code: a plan of ours is made in a fraction of the time that its compiling takes.
    'SET jit = off',
  ];
  bridge.ask(
    client,
    settings.map((text): Statement => ({ text, values: [], name: null })),
  );
  return client;
}
