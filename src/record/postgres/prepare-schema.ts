import { Failure } from '../../model/failure.ts';
import type { RecordAddress } from './address.ts';
import type { DatabaseBridge, Statement } from './database-bridge.ts';
import { openClient } from './open-client.ts';
import { steps } from './tables.ts';

/** The version of the schema that this code writes. */
export const schemaVersion: number = steps.length;

/** "CHNC": whoever makes tables takes this lock. */
const schemasLock = 0x43484e43;

const plain = (text: string): Statement => ({ text, values: [], name: null });

/**
 * Opens a connection to a record and makes its tables where there are none, or brings them up to date. Throws `record-not-a-database` for a schema that
 * holds something else, `record-too-new`, or what the server says.
 */
export function openPrepared(bridge: DatabaseBridge, address: RecordAddress): number {
  const client = openClient(bridge, address);
  try {
    if (versionOf(bridge, client, address) !== schemaVersion) makeTables(bridge, client, address);
    return client;
  } catch (error) {
    bridge.close(client);
    throw error;
  }
}

function makeTables(bridge: DatabaseBridge, client: number, address: RecordAddress): void {
  const lock = `SELECT pg_advisory_xact_lock(${schemasLock}, 0)`;
  const [{ rows }] = bridge.ask(client, ['BEGIN', lock, tablesSql(address)].map(plain)).slice(-1);
  // Another process may have made them while this one waited.
  const version = versionOf(bridge, client, address);
  if (version === null && Number(rows[0][0]) > 0) throw new Failure('record-not-a-database', address.shown);
  const missing = steps.slice(version ?? 0);
  bridge.ask(client, [...schemaSql(address, version), ...missing, versionSql(address), 'COMMIT'].map(plain));
}

/** Whether there is a record at an address. */
export function hasRecord(bridge: DatabaseBridge, address: RecordAddress): boolean {
  const client = openClient(bridge, address);
  try {
    return versionOf(bridge, client, address) !== null;
  } finally {
    bridge.close(client);
  }
}

/** The version that the comment on the schema names; null where there is no record. Throws `record-too-new`. */
function versionOf(bridge: DatabaseBridge, client: number, { schema, shown }: RecordAddress): number | null {
  const sql = `SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = '${schema}'`;
  const [{ rows }] = bridge.ask(client, [plain(sql)]);
  const [, version] = /^Chancery record, version (\d+)$/.exec(String(rows[0]?.[0])) ?? [];
  if (version === undefined) return null;
  if (Number(version) > schemaVersion) throw new Failure('record-too-new', shown);
  return Number(version);
}

const tablesSql = ({ schema }: RecordAddress): string =>
  `SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = '${schema}'`;

const schemaSql = ({ schema }: RecordAddress, version: number | null): readonly string[] =>
  version === null ? [`CREATE SCHEMA IF NOT EXISTS "${schema}"`] : [];

const versionSql = ({ schema }: RecordAddress): string =>
  `COMMENT ON SCHEMA "${schema}" IS 'Chancery record, version ${schemaVersion}'`;
