import { once } from '../../model/once.ts';
import type { Wording } from '../../model/wording.ts';
import type { Connection } from '../sql/connection.ts';
import { readAddress, type RecordAddress } from './address.ts';
import { DatabaseBridge } from './database-bridge.ts';
import { recordFailure } from './failures.ts';
import { PostgresConnection } from './postgres-connection.ts';
import { patiently } from './patience.ts';
import { hasRecord, openPrepared } from './prepare-schema.ts';

/** How long a server that is being started is waited for, or a network that fails. */
const openingMs = 3000;

/** One thread holds all connections of the thread that asks: only one of them is ever asked at once. */
const bridge = once(() => new DatabaseBridge());

/** Opens the record at the address of a server, making its tables where there are none. Throws a `Failure` of the record codes. */
export function connectToServer(record: string, wording: Wording): Connection {
  const address = readAddress(record);
  return atServer(address, () => {
    const client = openPrepared(bridge(), address);
    return new PostgresConnection({ bridge: bridge(), address, client }, wording);
  });
}

/** Whether there is a record at the address of a server. Throws a `Failure` where the server does not say. */
export function isRecordOnServer(record: string): boolean {
  const address = readAddress(record);
  return atServer(address, () => hasRecord(bridge(), address));
}

function atServer<T>({ shown }: RecordAddress, work: () => T): T {
  try {
    return patiently({ work, patienceMs: openingMs });
  } catch (cause) {
    throw recordFailure(shown, cause);
  }
}
