import { englishWording } from '../../src/reading/english/lexicon/wording.ts';
import { connectToServer } from '../../src/record/postgres/connect.ts';

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
  const fresh = (): string => {
    const again = free.pop();
    if (again !== undefined) {
      emptyRecord(address(again));
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

function emptyRecord(record: string): void {
  const connection = connectToServer(record, englishWording);
  const sql = `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname <> 'state'`;
  const tables = connection.all<{ name: string }>(sql);
  connection.write(() => {
    for (const { name } of tables) connection.run(`DELETE FROM ${name}`);
    // The first that comes to a record is its first.
    connection.get(`SELECT setval(pg_get_serial_sequence('arrival', 'seq'), 1, false)`);
  });
  connection.close();
}
