import { once } from '../../src/model/once.ts';
import { recordTables } from '../../src/record/copy/tables.ts';
import { readAddress } from '../../src/record/postgres/address.ts';
import { DatabaseBridge } from '../../src/record/postgres/database-bridge.ts';

/** Empty records on a server. To make one takes a hundred times as long as to empty one, so those of the tests before are used again. */
export interface RecordPool {
  /** The address of the record of a name: an empty one where the name is new. */
  readonly addressOf: (name: string) => string;
  /** Takes all records back; none may be open. */
  readonly release: () => void;
}

export function recordPool(address: (schema: string) => string): RecordPool {
  const used = new Map<string, string>();
  const free: string[] = [];
  let made = 0;
  const empty = emptier(address);
  const fresh = (): string => {
    const again = free.pop();
    if (again !== undefined) {
      empty(again);
      return again;
    }
    made += 1;
    return `record_${process.pid}_${made}`;
  };
  return {
    addressOf: (name) => {
      const schema = used.get(name) ?? fresh();
      used.set(name, schema);
      return address(schema);
    },
    release: () => {
      free.push(...used.values());
      used.clear();
    },
  };
}

/** Takes all rows out of records, over one connection. */
function emptier(address: (schema: string) => string): (schema: string) => void {
  const bridge = new DatabaseBridge();
  const client = once(() => bridge.open(readAddress(address('none')).server));
  return (schema) => {
    const rows = recordTables.map(({ table }) => `DELETE FROM ${schema}.${table}`);
    const words = ['passage_text', 'actor_text'].map((table) => `DELETE FROM ${schema}.${table}`);
    // The first fact that comes to a record is its first.
    const first = `SELECT setval(pg_get_serial_sequence('${schema}.arrival', 'seq'), 1, false)`;
    const text = [...rows, ...words, first].join(';');
    bridge.ask(client(), [{ text, values: [], name: null }]);
  };
}
